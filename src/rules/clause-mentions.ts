/** Where prose names clauses and sections in words without a link: «п. 3.6 приказа № 206», «пп. 2.1 и 2.2», «раздел IV». */
import { memoized } from '../corpus/memoized.ts';
import type { Lines } from '../findings/lines.ts';
import { ownProseOf } from './prose.ts';

/** Whose clauses a mention means. */
export type Owner =
  /** The text it stands in, as far as the words tell. */
  | { readonly kind: 'own' }
  /** The document with this number. */
  | { readonly kind: 'numbered'; readonly number: string }
  /** The annex with this number. */
  | { readonly kind: 'annex'; readonly number: string }
  /** A document of a sort, «приказа»: the one it stands in or the one above it. */
  | { readonly kind: 'sort'; readonly word: string };

/** A mention. */
export interface Mention {
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
  /** The words as they stand, with the name of the document. */
  readonly words: string;
  readonly of: 'clause' | 'section';
  readonly numbers: readonly string[];
  /** The section that the words add to the number («п. 3 раздела IV»). */
  readonly section: string | null;
  readonly owner: Owner;
}

const space = '[ \\u00a0\\n]';
const number = String.raw`(?:[IVXLC]+\.)?\d{1,3}(?:\.\d{1,3})*(?!\.?\d|-?[A-Za-zА-Яа-яЁё])`;
const mention = new RegExp(
  `(?:[Пп]п?\\.|(?:[Пп]од)?[Пп]ункт[а-я]{0,3})${space}*(?:№${space}?)?(${number}(?:${space}?[–—-]${space}?${number})?)|[Рр]аздел[а-я]{0,3}${space}+([IVXLC]+)(?!\\.?\\w)`,
  'uy',
);
/** Letters that every mention holds: a search for them alone is several times faster. */
const trace = /[пП]\.|ункт|аздел/g;
const more = new RegExp(`^(?:${space}*(?:,|и)${space}*${number})+`, 'u');
const many = /^(?:[Пп]п\.|(?:[Пп]од)?[Пп]ункт(?:ы|ов|ам|ах|ами))/u;

/** How far the words around a mention may tell whose it is. */
const reach = 120;
/** How far back a quote or the words of a link may begin. */
const longestQuote = 1_000;
/** Acts and parts of acts: what stands in them is not ours. Beginnings of words. */
const acts =
  'закон|кодекс|перечн|устав|постановлен|распоряжен|письм|правил|договор|соглашен|стандарт|гост|санпин|фгос|стать|част[ьи]|рекомендац|требован|списк|программ|методик|указ|конституц|приложен|полож|порядк|инструкц|регламент|приказ|график|план|карт|политик|протокол';
/** Letters, for texts in small letters; classes of Unicode take long to compile. */
const letter = '[а-яёa-z]';
const actBefore = new RegExp(`(?:^|[^а-яёa-z])(?:${acts})${letter}*[^;:\\n]*,\\s*(?:в\\s+)?$`, 'u');
const such = `то(?:го|й|му|м)(?:\\s+же)?|(?:эт|указанн|названн|данн|федеральн|муниципальн|школьн|районн|типов)${letter}+|нашего|самого|из`;
const actBehind = new RegExp(
  `^\\s+(?:(?:${such})\\s+){0,3}(?:${acts})${letter}*|^,?\\s*(?:ст|ч|абз)\\.|^\\s+(?:из\\s+)?\\d`,
  'u',
);
/** Names of documents that may be this one or the one above it, where nothing more is said of them. */
const sorts =
  /^\s+(?:(?:настоящ|эт|наш|сам)[а-яё]+\s+)?(приказа|регламента|положения|графика|порядка|политики|инструкции|дорожной карты)(?=[.,;:)\]!?]|\s*$|\s+[а-яё]{1,3}\s|\s+—|\n)/u;
const numbered = /^\s+(?:[А-Яа-яЁё]+\s+){1,5}№\s*([А-Яа-яЁёA-Za-z\d][А-Яа-яЁёA-Za-z\d./-]*)/u;
const annexed = /^\s+(?:из\s+)?приложени[яй]\s+(?:№\s*)?(\d+)/u;
const ofSection = /^,?\s+раздела\s+([IVXLC]+)(?!\.?\w)/u;
const inSection = /[Рр]аздел[а-яё]*\s+([IVXLC]+),\s*(?:в\s+)?$/u;

/** Every mention in a text that is no part of a link, a card, a quote or a part of somebody else's act. */
export const mentionsOf = memoized((lines: Lines): readonly Mention[] => {
  const { text } = lines;
  const mentions: Mention[] = [];
  let past = 0;
  for (const { index, 0: letters } of text.matchAll(trace)) {
    const offset = index - lettersBefore(text, index, letters);
    if (offset < past || text.charAt(offset - 1) === '[') continue;
    mention.lastIndex = offset;
    const found = mention.exec(text);
    if (found === null || !isPlain(lines, offset)) continue;
    const read = readMention(text, found);
    if (read === null) continue;
    mentions.push(read);
    past = offset + read.words.length;
  }
  return mentions;
});

/** How many letters of the word stand before those that were searched for. */
function lettersBefore(text: string, index: number, letters: string): number {
  if (letters.length > 2) return text.slice(index - 4, index - 1).toLowerCase() === 'под' ? 4 : 1;
  const before = text.charAt(index - 1);
  return before === 'п' || before === 'П' ? 1 : 0;
}

function readMention(text: string, found: RegExpExecArray): Mention | null {
  const offset = found.index;
  const [, clauses, section] = found;
  const before = text.slice(Math.max(0, offset - reach, lastSentence(text, offset)), offset);
  if (/(?:^|[^А-Яа-яЁё])(?:[Сс]т|[Чч]|[Тт])\.\s*\d*\s*$/u.test(before)) return null;
  let words = found[0];
  const list =
    clauses !== undefined && many.test(words) ? (more.exec(text.slice(offset + words.length))?.[0] ?? '') : '';
  words += list;
  const numbers =
    section === undefined ? `${clauses ?? ''}${list}`.split(/[\s\u00a0]*(?:,|и|[–—-])[\s\u00a0]*/u) : [section];
  let behind = text.slice(offset + words.length, offset + words.length + reach);
  const named = ofSection.exec(behind);
  if (named !== null) {
    words += named[0];
    behind = behind.slice(named[0].length);
  }
  const owner = ownerOf(before, behind);
  if (owner === null) return null;
  return {
    offset,
    words: words + owner.words,
    of: section === undefined ? 'clause' : 'section',
    numbers,
    section: named?.[1] ?? inSection.exec(before)?.[1] ?? null,
    owner: owner.owner,
  };
}

/** Whose the clause is by the words around it, with those behind that name the document; null where it is not ours or nobody can tell. */
function ownerOf(before: string, behind: string): { owner: Owner; words: string } | null {
  const byNumber = numbered.exec(behind);
  if (byNumber !== null) {
    const [whole, number = ''] = byNumber;
    const bare = number.replace(/[./-]+$/u, '');
    const words = whole.slice(0, whole.length - number.length + bare.length);
    return /[.,;:()]/u.test(words.slice(0, words.indexOf('№')))
      ? null
      : { owner: { kind: 'numbered', number: bare }, words };
  }
  const annex = annexed.exec(behind);
  if (annex !== null) return { owner: { kind: 'annex', number: annex[1] ?? '' }, words: annex[0] };
  const sort = sorts.exec(behind);
  if (sort !== null) return { owner: { kind: 'sort', word: sort[1] ?? '' }, words: sort[0] };
  if (actBehind.test(behind.toLowerCase()) || /^\s+[A-ZА-ЯЁ«№]/u.test(behind)) return null;
  if (actBefore.test(before.toLowerCase())) return null;
  return { owner: { kind: 'own' }, words: '' };
}

/** Whether a place is prose of the author: no link, no card, no quote, no middle of a word. */
function isPlain(lines: Lines, offset: number): boolean {
  const { text, file } = lines;
  if (/[А-Яа-яЁёA-Za-z\d]/u.test(text.charAt(offset - 1))) return false;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (file.startsWith('documents/') && /^\s*>/u.test(line)) return false;
  const block = text.slice(blockStart(text, offset), offset);
  if (block.lastIndexOf('[') > block.lastIndexOf(']') || block.lastIndexOf('«') > block.lastIndexOf('»')) return false;
  return ownProseOf(lines).charAt(offset) === text.charAt(offset);
}

function blockStart(text: string, offset: number): number {
  const from = Math.max(0, offset - longestQuote);
  return from + text.slice(from, offset).lastIndexOf('\n\n') + 1;
}

/** Where the sentence that holds an offset begins, as far as dots tell. */
function lastSentence(text: string, offset: number): number {
  const from = Math.max(blockStart(text, offset), offset - reach);
  const ends = Array.from(text.slice(from, offset).matchAll(/[.!?]\s+(?=[A-ZА-ЯЁ])/gu));
  const last = ends.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}
