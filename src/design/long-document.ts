/** The long specimen: four hundred clauses under a title of three hundred characters. */

/** Section by section; forty clauses in each. */
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const clausesInSection = 40;
const titleLength = 300;

const texts = [
  'Готовит сведения об уроках и раз в неделю сверяет их с тем, что внесли учителя.',
  'Проверяет отметки за четверть.',
  'Передаёт список класса тому, кто ведёт журнал; если в списке ошибка, записывает её, показывает руководителю школы и просит исправить, а до исправления оставляет в журнале прежние сведения и отмечает это в своём отчёте.',
  'Хранит журнал обращений.',
];
const rhythms = ['раз в месяц', 'в день урока', 'по запросу', 'в конце четверти', 'постоянно'];

/** The text of `documents/long.mdx`; each clause leads to the next one and to one of `kinds`. */
export function longDocument(): string {
  const sections = romans.map((roman) => {
    const clauses = Array.from({ length: clausesInSection }, (_, index) => clause(roman, index + 1));
    return `## ${roman}. Раздел ${roman} из десяти\n\n${clauses.join('\n')}`;
  });
  return `---\ntitle: ${longTitle()}\n${matter}---\n\n${sections.join('\n')}`;
}

/** A title of exactly three hundred characters. */
export function longTitle(): string {
  const words =
    'О порядке ведения электронного журнала и о том, кто в какой срок и на каком основании отвечает за каждое действие в нём ';
  return `${words.repeat(3).slice(0, titleLength - 1)}о`;
}

const matter = `kind: regulation
organization: long
scope: both
number: "400"
adopted: 2021-06-25
status: unverified
rendition: restatement
source:
  copy: clean
numbering: section
`;

function clause(roman: string, number: number): string {
  const text = texts[number % texts.length] ?? '';
  const next = number === clausesInSection ? 1 : number + 1;
  const links = `Сравните [п. ${next}](#${roman}.${next}) и [п. III.7](kinds.mdx#III.7).`;
  const card = `> Отвечает: ${number % 4 === 0 ? 'руководитель группы' : 'методист'}\n> Обязанность: контроль\n> Срок: ${rhythms[number % rhythms.length] ?? ''}`;
  return `### ${number}.\n\n${text} ${links}\n\n${card}\n`;
}
