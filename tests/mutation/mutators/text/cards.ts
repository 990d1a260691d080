/** Slips in cards. */
import { changedLines, type Mutator } from '../../mutator.ts';
import { filesOf, numberedLines, original, rewritten, type FileLines } from './file-lines.ts';

const documents = /^documents\//u;
const roleLine = /^(\s*> (?:Кому|Отвечает|Решает|Участвует|Извещается): )(.+)$/u;
const cardLine = /^\s*> [А-ЯЁ][^:]*: ./u;

export const cardMutators: readonly Mutator[] = [
  ...['нет', '—', 'без ошибок'].map((nothing): Mutator => ({
    kind: `says of a clause that nothing is wrong with the original: ${nothing}`,
    rule: 'erratum/nothing',
    *mutants(content) {
      for (const one of cardEnds(content)) yield added(one, `Ошибка оригинала: ${nothing}`);
    },
  })),
  {
    kind: 'says of a clause that nothing is restored',
    rule: 'erratum/nothing',
    *mutants(content) {
      for (const one of cardEnds(content)) yield added(one, 'Восстановлено: нет');
    },
  },
  {
    kind: 'says of a right number that it stands twice',
    rule: 'erratum/nothing',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        const card = one.lines.findIndex(
          (text, index) => index > one.index && index < one.end && text.startsWith('> '),
        );
        if (one.erratum || card === -1 || one.clause.card.some(({ key }) => key === 'Ошибка оригинала')) continue;
        const line = `> Ошибка оригинала: номер ${one.number} стоит второй раз; по порядку должен быть другой.`;
        yield rewritten(one, one.lines.toSpliced(card, 0, line), card);
      }
    },
  },
  {
    kind: 'mends a number and leaves the words of its error',
    rule: 'erratum/nothing',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        const erratum = one.lines.findIndex(
          (text, index) => index > one.index && index < one.end && text.includes('по порядку должен быть'),
        );
        const meant = /по порядку должен быть ([\d.]+\d)/u.exec(one.lines[erratum] ?? '')?.[1];
        if (meant === undefined) continue;
        const heading = (one.lines[one.index] ?? '').replace(/^(#+ )[\d.]+\./u, `$1${meant}.`);
        yield rewritten(one, one.lines.with(one.index, heading), erratum);
      }
    },
  },
  ...['Иванова И. И.', 'М. П. Петров', 'Сидорова Анна Петровна', 'Кузнецов А.В.'].map((name): Mutator => ({
    kind: `types a person instead of a role: ${name}`,
    rule: 'card/person',
    mutants: (content) => changedLines(content, documents, (text) => text.replace(roleLine, `$1${name}`)),
  })),
  {
    kind: 'types a person behind a role',
    rule: 'card/person',
    mutants: (content) => changedLines(content, documents, (text) => text.replace(roleLine, '$1$2, Козлова Н. П.')),
  },
  {
    kind: 'leaves straight quotes in a card',
    rule: 'card/typography',
    mutants: (content) =>
      changedLines(content, documents, (text) => inCard(text, (line) => line.replace(/«([^«»]+)»/u, '"$1"'))),
  },
  {
    kind: 'leaves the quotes of Word in a card',
    rule: 'card/typography',
    mutants: (content) =>
      changedLines(content, documents, (text) => inCard(text, (line) => line.replace(/«([^«»]+)»/u, '“$1”'))),
  },
  {
    kind: 'sets a word of a card in straight quotes',
    rule: 'card/typography',
    mutants: (content) =>
      changedLines(content, documents, (text) => inCard(text, (line) => line.replace(/(: )([а-яё]+)/u, '$1"$2"'))),
  },
  {
    kind: 'leaves a soft hyphen in a card',
    rule: 'card/typography',
    mutants: (content) =>
      changedLines(content, documents, (text) =>
        inCard(text, (line) => line.replace(/: (.*?[а-яё]{3})(?=[а-яё]{2})/u, ': $1\u00ad')),
      ),
  },
  {
    kind: 'types two spaces in a card',
    rule: 'card/typography',
    mutants: (content) =>
      changedLines(content, documents, (text) => inCard(text, (line) => line.replace(/(: \S+) (?=\S)/u, '$1  '))),
  },
  {
    kind: 'leaves a non-breaking space at the end of a card',
    rule: 'card/typography',
    mutants: (content) => changedLines(content, documents, (text) => inCard(text, (line) => `${line}\u00a0`)),
  },
];

function inCard(text: string, change: (text: string) => string): string | null {
  return cardLine.test(text) ? change(text) : null;
}

/** The last lines of cards that do not speak of the original yet. */
function* cardEnds(content: Parameters<typeof filesOf>[0]): Iterable<FileLines & { index: number }> {
  for (const one of filesOf(content, documents)) {
    let speaks = false;
    for (const [index, text] of one.lines.entries()) {
      if (!cardLine.test(text)) {
        speaks = false;
        continue;
      }
      speaks ||= original.test(text);
      if (!speaks && !cardLine.test(one.lines[index + 1] ?? '')) yield { ...one, index };
    }
  }
}

function added(one: FileLines & { index: number }, line: string): ReturnType<typeof rewritten> {
  const mark = /^\s*> /u.exec(one.lines[one.index] ?? '')?.[0] ?? '> ';
  return rewritten(one, one.lines.toSpliced(one.index + 1, 0, `${mark}${line}`), one.index + 1);
}
