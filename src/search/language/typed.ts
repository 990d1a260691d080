/** The words of a query as they were typed. */
import { isFiller } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import { isForm, stem } from './stem.ts';
import { spans } from './tokens.ts';

/** A word of the query. */
export interface Word {
  /** As it is searched for: typed so, or mended. */
  readonly token: string;
  readonly stem: string;
  /** 1 as typed; less the bolder the mending. */
  readonly weight: number;
  /** Whether the reader is still typing it. */
  readonly begun: boolean;
}

/** A query as words. */
export interface Worded {
  readonly words: readonly Word[];
  /** The query in the words that are searched for. */
  readonly text: string;
}

/** A part of the text: a word, or what stands between words. */
export interface Piece {
  readonly text: string;
  /** Null between words. */
  readonly token: string | null;
  readonly weight: number;
}

/** The query with nothing mended. @param typing whether the last word may be begun only */
export function asTyped(query: string, lexicon: Lexicon, typing: boolean): Worded {
  return worded(piecesOf(query), lexicon, isBegun(query, typing));
}

/** Whether the last word of a query is still being typed. */
export function isBegun(query: string, typing: boolean): boolean {
  return typing && /\S$/u.test(query);
}

/** Pieces as words. @param begun whether the last one is still being typed */
export function worded(pieces: readonly Piece[], lexicon: Lexicon, begun: boolean): Worded {
  const words = pieces.flatMap(({ token, weight }) => (token === null ? [] : [{ token, weight }]));
  return {
    text: textOf(pieces),
    words: words.map(({ token, weight }, index) => ({
      token,
      stem: stemOf(token, lexicon),
      weight,
      begun: begun && index === words.length - 1,
    })),
  };
}

/** A text in pieces. */
export function piecesOf(text: string, weight = 1): Piece[] {
  let at = 0;
  const pieces = spans(text).flatMap(({ token, start, end }) => {
    const between = gaps(text.slice(at, start));
    at = end;
    return [...between, { text: text.slice(start, end), token, weight }];
  });
  return [...pieces, ...gaps(text.slice(at))];
}

/** Spaces apart from other marks: what stands between spaces was typed at one go. */
function gaps(text: string): Piece[] {
  return text
    .split(/(\s+)/u)
    .filter((part) => part !== '')
    .map(gap);
}

function gap(text: string): Piece {
  return { text, token: null, weight: 1 };
}

/** Pieces as the text they make. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** What was mended may stand as a stem itself. */
export function stemOf(token: string, { vocabulary }: Lexicon): string {
  const one = stem(token);
  return !vocabulary.knows(one) && vocabulary.knows(token) ? token : one;
}

/** Whether a word stays as it is: the index holds it, or we know what it means. */
export function isKnown(token: string, lexicon: Lexicon): boolean {
  return isFiller(token) || /\d/u.test(token) || isSaid(token, lexicon) || meansSomething(token, lexicon);
}

/** Whether the site has a word of this stem; a slip may have the stem of another word: «дневнк», «дневной». */
function isSaid(token: string, lexicon: Lexicon): boolean {
  const one = stemOf(token, lexicon);
  return lexicon.vocabulary.knows(one) && isForm(token, one);
}

/** Whether a word has a meaning without being on the site, or is a word of other matters: then it is written right. */
function meansSomething(token: string, { synonyms }: Lexicon): boolean {
  const one = stem(token);
  const known = synonyms.of(one);
  return known !== null && (known.length > 0 || isForm(token, one));
}

/** Whether a known word begins so. */
export function beginsKnown(token: string, { vocabulary }: Lexicon): boolean {
  return token.length > 1 && (vocabulary.begins(token) || vocabulary.begins(stem(token)));
}

/** What stands in Latin letters among marks that are letters on the Russian keyboard: «'k;eh». */
const otherKeyboard = /(?:[a-z]|^|\s)[;'[\]`][a-z]/iu;

/** Whether nothing in the query asks to be mended. */
export function isPlain({ words, text }: Worded, lexicon: Lexicon): boolean {
  return (
    !otherKeyboard.test(text) &&
    words.every(({ token, begun }) => isKnown(token, lexicon) || (begun && beginsKnown(token, lexicon)))
  );
}
