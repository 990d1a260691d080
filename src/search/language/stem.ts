/**
 * One stem for all forms of a word, the same at build and in the browser. Endings are taken off step by step and every
 * step takes what merely looks like an ending too («журнал» has the «-ал» of «писал»): what matters is that all forms
 * of a word lose the same. A verb and its noun meet where that is safe: «заполнить», «заполняют», «заполнение».
 */
import { irregularStem } from './irregular.ts';

const vowel = /[аеиоуыэюя]/u;

/** Endings that begin with «и» and go on with a vowel, or «ий»: of «заявление», «фамилия». */
const longEnding = /(?:иями|иях|иям|ием|ией|ия|ие|ию|ии|ий)$/u;
const ending =
  /(?:ыми|ими|ого|его|ому|ему|ами|ями|ьями|ьям|ьях|ьев|ьем|ьей|ая|яя|ое|ее|ые|ый|ой|ей|ую|юю|ью|ья|ье|ьи|ым|им|ых|их|ою|ею|ам|ям|ах|ях|ом|ем|ов|ев|[аяоеуюыийь])$/u;
/** What ends like a form and is none: «основ», «отдых». */
const wholeAsIs =
  /(?:основ|готов|здоров|голов|остров|отдых|прием|об[ъь]ем|под[ъь]ем|раз[ъь]ем|систем|проблем|схем|диплом|альбом|програм+|реклам|режим)$/u;

/** What is left of a verb, a participle or a noun that looks like them. */
const verbal = /(?:[аеоуыюя]ет|(?<=пиш|каж)ет|ьт|ют|[ияа]т|ыт|ут|[аияы]л|нул|[аеиоуя]йт|[аяиы]вш)$/u;
/** Nouns that end like verbs and would grow too short or meet others: «журнал», «формат». */
const noun =
  /(?:(?:журн|матери|кварт|персон|порт|кан|сигн|оригин|фили|функцион|термин|интерв)ал|(?:форм|результ|аппар|сертифик|аттест|депут|автом|цит|пл|тр|вр)ат|(?:рекв?из|лим|кред|виз|защ)ит|^правил|(?:проф|фам)ил|опыт|^(?:на|рас)?печат|(?:инстит|маршр|мин)ут)$/u;
/** «Смотрел», unlike «отдел». */
const past = /(?:успе|смотре|хоте|виде|име|боле|владе|суме)л$/u;

/** Stems found before: a text says the same words again and again. */
const found = new Map<string, string>();
/** A hand of texts holds no more. */
const mostFound = 20_000;

/** The stem of a word. @param word a token: lower case, «е» for «ё» */
export function stem(word: string): string {
  const before = found.get(word);
  if (before !== undefined) return before;
  const one = stemOf(word);
  if (found.size >= mostFound) found.clear();
  found.set(word, one);
  return one;
}

function stemOf(word: string): string {
  if (!/^[а-я]{3,}$/u.test(word)) return word;
  const plain = withoutReflexive(word);
  return irregularStem(plain) ?? settled(withoutSuffix(plain), /ова[тлнв]/u.test(plain));
}

/** A word without its ending alone: what a slip is compared by where the stem leaves little. */
export function bare(word: string): string {
  return simple(withoutEnding(word).replace(/[ьъ]/gu, ''));
}

/** What may follow a stem: an ending, or what a verb has before it. */
const tail = new RegExp(
  `^[лк]?(?:(?:[аяеиыоу]|[иы]ва|[ое]ва)(?:нн?|т|вш|[юуая]щ|й|ш|л))?(?:${longEnding.source.slice(0, -1)}|${ending.source.slice(0, -1)}|[аяеиую]?(?:ет|ют|ит|ат|ят|ут|м))?(?:те)?(?:ся|сь)?$`,
  'u',
);

/** Whether a word looks like a form of the stem it has; any string has one. */
export function isForm(word: string, stem: string): boolean {
  const plain = simple(word.replace(/[ьъ]/gu, ''));
  const rest = plain.slice(stem.length);
  // «Дневнк» is no form of «дневной».
  return !plain.startsWith(stem) || (rest !== 'к' && tail.test(rest));
}

function withoutReflexive(word: string): string {
  const rest = word.replace(/(?<=[аеиоуыюяйлтьшмвхг])ся$|(?<=[лт][аое]|[^п]и|ю|[бвгджзйлмнртчшщ]у|[ая]я)сь$/u, '');
  return rest.length < 3 ? word : rest;
}

function withoutSuffix(word: string): string {
  const long = cut(word, longEnding, 2);
  const asLong = long !== word;
  const bare = asLong ? long : withoutEnding(word);
  if (/[^аеиоуыюя]еть$|[еи]шь$/u.test(word)) return withoutTheme(cut(bare, /[еи][тш]$/u, 3));
  if (noun.test(bare)) return bare;
  if (past.test(bare)) return bare.slice(0, -2);
  const participle = cut(bare, /(?:енн|анн|янн)$/u, 4);
  if (participle !== bare) return withoutTheme(participle);
  if (asLong) return withoutTheme(cut(bare, /(?:ен|ыт|[аияы]вш)$/u, 3));
  const verb = cut(bare, verbal, 3);
  return verb === bare ? bare : withoutTheme(verb);
}

/** «Прием» and «приема» both lose «-ем», unless they are known. */
function withoutEnding(word: string): string {
  if (wholeAsIs.test(word)) return word;
  if (wholeAsIs.test(word.slice(0, -1)) && vowel.test(word.slice(-1))) return word.slice(0, -1);
  if (/[бвгджзклмнпрстфхцчшщ]ень$/u.test(word)) return word.replace('ень', 'н');
  const found = ending.exec(word)?.[0] ?? '';
  const longest = cut(word, ending, /[йхмвь]|го$/u.test(found) && found.length > 1 ? 3 : 2);
  const bare = (longest === word ? cut(word, /[аяоеуюыийь]$/u, 2) : longest).replace(/ь$/u, '');
  return wholeAsIs.test(bare) ? bare : cut(bare, /(?:[оеиы]м|ам)$/u, 3);
}

/** «-ыва-», «-ова-» of «открывать», «планировать». */
function withoutTheme(verb: string): string {
  const theme = cut(verb, /[аяеиоуы]$/u, 3);
  return cut(theme, /[ыи]в$/u, 3);
}

/** What the roads that lead here left different. @param isOva whether it was a verb in «-овать», or its noun */
function settled(stem: string, isOva: boolean): string {
  return [
    (one: string) => one.replace(/[ьъ]/gu, ''),
    (one: string) => cut(one, /[ыи]ва$/u, 3),
    (one: string) => cut(one, /[аеиоуыэюя]+$/u, 3),
    (one: string) => cut(one, /(?<=[бпвмф])лен$/u, 3),
    (one: string) => cut(one, /(?<=[чшщ])ен$/u, 3),
    (one: string) => cut(one, /[ая]н$/u, 4),
    (one: string) => (isOva ? cut(one, /ов$/u, 4) : one),
    (one: string) => one.replace(/(?<=[рае])жд(?:ен)?$/u, 'д'),
    (one: string) => cut(one, /(?<=[бпвмф])л$/u, 3),
    simple,
    // Fleeting vowels: «отметок», «образец», «должен».
    (one: string) => one.replace(/(?<=[а-я][бвгджзклмнпрстфхцчшщ])[ое](?=[кн]$|ц$)/u, ''),
    (one: string) => one.replace(/(?<=[аеоуя])ек$/u, 'йк'),
    simple,
    // «Проверка» and «проверить», «загрузка» and «загрузить».
    (one: string) => cut(one, /(?<=[рзвн])к$/u, 4),
    (one: string) =>
      one
        .replace(/(?<=гру)ж$/u, 'з')
        .replace(/(?<=пи)ш$/u, 'с')
        .replace(/(?<=[покуст]ка)ж$/u, 'з'),
    (one: string) => one.replace(/(?<=остан)ав$/u, 'ов').replace(/(?<=с)матр(?:ив)?$/u, 'мотр'),
    (one: string) => one.replace(/(?<=[хв]о)ж$/u, 'д').replace(/(?<=но)ш$/u, 'с'),
  ].reduce((one, step) => step(one), stem);
}

/** Without the ending, where enough is left: so many letters, a vowel among them. */
function cut(word: string, suffix: RegExp, least: number): string {
  const rest = word.replace(suffix, '');
  return rest.length >= least && vowel.test(rest) ? rest : word;
}

/** Letters that stand twice are written once: they are mistyped most. Not at the beginning: «введение» is no «ведение». */
export function simple(word: string): string {
  return word.replace(/(?<=.)(.)\1/gu, '$1');
}
