/**
 * Words of a query as they were meant: another keyboard, Latin letters, slips, words torn or run together. A word that
 * the lexicon knows stays as it is.
 */
import { isBroken } from './frames.ts';
import { otherLayout } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';
import { runTogether, withoutSlips } from './slips.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';
import { readings } from './transliterate.ts';
import { beginsKnown, isBegun, isKnown, piecesOf, textOf, worded, type Piece, type Worded } from './typed.ts';

const weights = { layout: 0.95, latin: 0.95, joined: 0.9, slip: 0.8 } as const;
/** Mending what was mended ends here. */
const rounds = 4;

/** Ways to read a word in Latin letters that are looked at closely. */
const mostReadings = 4;

/**
 * The query with its slips mended.
 * @param query as typed @param typing whether the last word may be begun only
 */
export function mend(query: string, lexicon: Lexicon, typing: boolean): Worded {
  const typed = isBegun(query, typing);
  let pieces = piecesOf(query);
  for (let round = 0; round < rounds; round++) {
    const before = textOf(pieces);
    pieces = wordByWord(joined(otherKeys(pieces, lexicon, typed), lexicon, typed), lexicon, typed);
    if (textOf(pieces) === before) break;
  }
  return worded(pieces, lexicon, typed);
}

/** Words that a query may be on another keyboard or in other letters: what is to be known of it before it is mended. */
export function otherWords(query: string): readonly string[] {
  const typed = tokens(query);
  return [...tokens(otherLayout(query)), ...typed.flatMap((token) => readings(token).slice(0, mostReadings))];
}

/** Chunks between spaces that are words on the other keyboard; all Latin ones, where most letters are such. */
function otherKeys(pieces: readonly Piece[], lexicon: Lexicon, typed: boolean): Piece[] {
  const chunks = chunksOf(pieces);
  const fits = chunks.map((chunk, index) => onOtherKeys(chunk, lexicon, typed && index === chunks.length - 1));
  const doubtful = chunks.filter((chunk) => !isOwn(chunk, lexicon, false));
  const letters = (some: readonly Chunk[]): number => some.reduce((sum, chunk) => sum + textOf(chunk).length, 0);
  const fitting = chunks.filter((_, index) => fits[index] !== null);
  const isMost = fitting.length > 1 && letters(fitting) * 2 > letters(doubtful);
  return chunks.flatMap((chunk, index) => {
    const text = textOf(chunk);
    const isLatin = /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);
    const other = fits[index] ?? (isMost && isLatin && doubtful.includes(chunk) ? otherLayout(text) : null);
    return other === null ? chunk : piecesOf(other, weights.layout);
  });
}

/** Pieces without a space between them; or a space. */
type Chunk = readonly Piece[];

function chunksOf(pieces: readonly Piece[]): Chunk[] {
  const chunks: Piece[][] = [];
  for (const piece of pieces) {
    const isSpace = piece.token === null && piece.text.trim() === '';
    const last = chunks.at(-1);
    if (last === undefined || isSpace || (last.length === 1 && last[0]?.text.trim() === '')) chunks.push([piece]);
    else last.push(piece);
  }
  return chunks;
}

function isOwn(chunk: Chunk, lexicon: Lexicon, begun: boolean): boolean {
  return chunk.every(
    ({ token }) => token === null || isKnown(token, lexicon) || (begun && beginsKnown(token, lexicon)),
  );
}

/** The chunk as the other keyboard has it, where that is words we know; null where it is not or is better as it is. */
function onOtherKeys(chunk: Chunk, lexicon: Lexicon, begun: boolean): string | null {
  const text = textOf(chunk);
  const own = isOwn(chunk, lexicon, begun);
  if (!/\p{L}/u.test(text) || (own && !/[a-z][;'[\]`][a-z]|^[;'[\]`][a-z]/iu.test(text))) return null;
  const other = [text, text.replace(/[.,?!;]+$/u, '')].map(otherLayout).find((read) => {
    const words = tokens(read);
    return words.length > 0 && words.every((token) => isTypedElsewhere(token, lexicon, begun));
  });
  return other === undefined || (own && tokens(other).length >= tokens(text).length) ? null : other;
}

/** Single letters fit too often to prove anything. */
function isTypedElsewhere(token: string, lexicon: Lexicon, last: boolean): boolean {
  if (token.length === 1) return /^[авикоус]$/u.test(token);
  if (/^[a-z]/u.test(token)) return token.length > 2 && isKnown(token, lexicon);
  return isKnown(token, lexicon) || (last && token.length > 2 && beginsKnown(token, lexicon));
}

/** «Пере дать», «эл жур»: two words, one of them unknown, that are one known word. */
function joined(pieces: readonly Piece[], lexicon: Lexicon, typed: boolean): Piece[] {
  const result: Piece[] = [];
  const last = pieces.findLastIndex(({ token }) => token !== null);
  for (let at = 0; at < pieces.length; at++) {
    const [piece, between, next] = pieces.slice(at, at + 3);
    if (piece === undefined) break;
    const whole = (piece.token ?? '') + (next?.token ?? '');
    if (
      piece.token !== null &&
      next?.token !== undefined &&
      next.token !== null &&
      /^[\s.-]+$/u.test(between?.text ?? '') &&
      /^[а-я]{5,}$/u.test(whole) &&
      !(isKnown(piece.token, lexicon) && isKnown(next.token, lexicon)) &&
      // «За чет» is on its way to «за четверть».
      !(typed && at + 2 === last && beginsKnown(next.token, lexicon)) &&
      lexicon.vocabulary.has(stem(whole)) &&
      // «Закон ома» is no «законома»: a word with an ending of its own.
      stem(whole) !== stem(piece.token)
    ) {
      result.push({ text: whole, token: whole, weight: weights.joined });
      at += 2;
    } else result.push(piece);
  }
  return result;
}

function wordByWord(pieces: readonly Piece[], lexicon: Lexicon, typed: boolean): Piece[] {
  const last = pieces.findLastIndex(({ token }) => token !== null);
  return pieces.flatMap((piece, index) => {
    const { token } = piece;
    if (token === null) return isApostrophe(piece, pieces[index - 1]) ? [] : [piece];
    if (isKnown(token, lexicon) || (typed && index === last && beginsKnown(token, lexicon))) return [piece];
    const meant = inRussian(token, lexicon, typed && index === last) ?? withoutSlip(token, lexicon);
    return meant === null ? [piece] : piecesOf(meant.text, meant.weight);
  });
}

/** The «ь» of Latin letters, «uchitel'», says nothing to us. */
function isApostrophe({ text }: Piece, before: Piece | undefined): boolean {
  return /^['’]$/u.test(text) && /^[a-z]+$/u.test(before?.token ?? '');
}

interface Meant {
  readonly text: string;
  readonly weight: number;
}

/** «Parol»; «gjhjkm» too, which is «пороль» on the other keyboard. */
function inRussian(token: string, lexicon: Lexicon, begun: boolean): Meant | null {
  const read = readings(token);
  if (read.length === 0) return null;
  const known = read.find((word) => lexicon.vocabulary.has(stem(word)));
  if (known !== undefined) return { text: softened(known), weight: weights.latin };
  const start = begun && token.length > 2 ? read.find((word) => lexicon.vocabulary.begins(word)) : undefined;
  if (start !== undefined) return { text: start, weight: weights.latin };
  for (const word of [otherLayout(token), ...read.slice(0, mostReadings)]) {
    const meant = tokens(word).length === 1 && stem(word).length > 4 ? withoutSlip(word, lexicon) : null;
    if (meant !== null) return meant;
  }
  return null;
}

function withoutSlip(token: string, { vocabulary }: Lexicon): Meant | null {
  const heard = token.replace(/(?<=[ое])во$/u, 'го');
  if (heard !== token && vocabulary.has(stem(heard))) return { text: heard, weight: weights.slip };
  const not = /^не(\p{L}{3,})$/u.exec(token)?.[1];
  if (not !== undefined && vocabulary.has(stem(not)) && isBroken(not))
    return { text: `не ${not}`, weight: weights.joined };
  const near = withoutSlips(token, vocabulary);
  const pair = near === null ? runTogether(token, vocabulary) : null;
  if (pair !== null) return { text: pair.join(' '), weight: weights.joined };
  return near === null ? null : { text: softened(near), weight: weights.slip };
}

/** Stems have no «ь», readers do: «учител» is «учитель». */
function softened(word: string): string {
  return word.replace(
    /(?:тел|рол|дул|фил|четверт|запис|подпис|печат|тетрад|очеред|должност|нност|емост|домост)$/u,
    '$&ь',
  );
}
