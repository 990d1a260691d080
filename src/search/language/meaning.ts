/** What the words of a query mean. */
import { saying } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word, Worded } from './typed.ts';
import type { Address, Concept, Saying, Understood } from './understood.ts';

/** More words than this narrow nothing. */
const mostConcepts = 8;
/** What a word loses with its «не»: «открывается» for «не открывается». */
const withoutNot = 0.6;

/** Whether a text may name a place in a document. */
export function mayName(text: string): boolean {
  return /\d|разд/iu.test(text);
}

/** What words mean. @param address that they name */
export function meaningOf({ words, text }: Worded, lexicon: Lexicon, address: Address | null): Understood {
  const mended = words.some(({ weight }) => weight < 1);
  return {
    concepts: conceptsOf(words, lexicon, address).slice(0, mostConcepts),
    corrected: mended ? text.replace(/\s+/gu, ' ').trim() : null,
    address,
  };
}

/** Words of the query that stand for one thing. */
type Unit = readonly Word[];

function conceptsOf(words: readonly Word[], lexicon: Lexicon, address: Address | null): Concept[] {
  const says = saying(words.map(({ token }) => token));
  const units = unitsOf(words, says, lexicon);
  const left = [
    (unit: Unit) => unit.length > 1 || says[words.indexOf(unit[0] ?? nothing)] === true,
    (unit: Unit) => !unit.every(({ token, begun }) => begun && token.length === 1),
    (unit: Unit) => address === null || !unit.every((word) => isPlace(word, lexicon)),
  ].reduce<readonly Unit[]>((all, keeps) => {
    const kept = all.filter(keeps);
    return kept.length === 0 ? all : kept;
  }, units);
  const concepts = left.map((unit) => conceptOf(unit, lexicon));
  return [...new Map(concepts.map((concept) => [concept.sayings[0]?.stems.join(' '), concept])).values()];
}

const nothing: Word = { token: '', stem: '', weight: 1, begun: false };

/** A number that the address has said already and no page holds. */
function isPlace({ token }: Word, { vocabulary }: Lexicon): boolean {
  return /^(?:[\d.-]+(?:-[а-я]+)?|[ivx]+(?:[.\d]+)?)$/u.test(token) && !vocabulary.has(token);
}

/** Known phrases, the longest first; «не работает»; single words. */
function unitsOf(words: readonly Word[], says: readonly boolean[], { synonyms }: Lexicon): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const longest = Math.min(synonyms.longest, words.length - at);
    const lengths = Array.from({ length: longest - 1 }, (_, index) => longest - index);
    const known = lengths.find((length) => synonyms.of(phraseAt(words, at, length)) !== null);
    const not = words[at]?.token === 'не' && says[at] === true ? 2 : 1;
    units.push(words.slice(at, at + (known ?? not)));
    at += known ?? not;
  }
  return units;
}

function phraseAt(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ stem }) => stem)
    .join(' ');
}

function conceptOf(unit: Unit, lexicon: Lexicon): Concept {
  const stems = unit.map(({ stem }) => stem);
  const weight = Math.min(...unit.map((word) => word.weight));
  const last = unit.at(-1) ?? nothing;
  const own = endingsOf(last, lexicon).map(([said, begins]): Saying => ({
    stems: [...stems.slice(0, -1), said],
    weight,
    begins,
  }));
  const without: Saying[] =
    unit[0]?.token === 'не' ? [{ stems: stems.slice(1), weight: weight * withoutNot, begins: last.begun }] : [];
  const known = lexicon.synonyms.of(stems.join(' '));
  const wider = (known ?? []).map((widening): Saying => ({
    stems: widening.stems,
    weight: round(weight * widening.weight),
    begins: false,
  }));
  return {
    word: unit.map(({ token }) => token).join(' '),
    sayings: [...own, ...without, ...wider],
    isElsewhere: known?.length === 0,
  };
}

/** The stem; and, of a begun word, how it begins: as it stands, or else its stem («отмето» will be «отметок»). */
function endingsOf({ token, stem, begun }: Word, { vocabulary }: Lexicon): [string, boolean][] {
  if (!begun) return [[stem, false]];
  if (token === stem || !vocabulary.begins(token)) return [[stem, true]];
  return [
    [stem, false],
    [token, true],
  ];
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
