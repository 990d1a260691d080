/** The words of a place around what was asked, with the forms that were met marked as whole words. */
import { isFiller } from '../language/frames.ts';
import { stem } from '../language/stem.ts';
import { spans } from '../language/tokens.ts';
import type { Weighed } from './match.ts';

/** A piece of an excerpt: plain words, or a word that was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** About two lines on a phone. */
const length = 170;

/** @param text of the place */
export function excerpt(text: string, query: readonly Weighed[]): readonly ExcerptPart[] {
  const line = text.replace(/\s+/gu, ' ').trim();
  const marks = markedSpans(line, query);
  const { from, to } = windowOf(line, marks);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...parts(line, from, to, marks),
    ...(to < line.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A text whole, with marks: a title. */
export function markedText(text: string, query: readonly Weighed[]): readonly ExcerptPart[] {
  return parts(text, 0, text.length, markedSpans(text, query));
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

function markedSpans(text: string, query: readonly Weighed[]): readonly Mark[] {
  const wanted = query.flatMap(({ concept }) => concept.sayings);
  const whole = new Set(wanted.flatMap(({ stems }) => stems).filter((one) => !isFiller(one)));
  const begun = wanted.filter(({ begins }) => begins).map(({ stems }) => stems.at(-1) ?? '');
  return spans(text).filter(({ token }) => {
    const one = stem(token);
    return whole.has(one) || begun.some((beginning) => beginning !== '' && one.startsWith(beginning));
  });
}

/** The window that holds most marks, the first of several; it begins with a word, at a sentence where one is near. */
function windowOf(text: string, marks: readonly Mark[]): { from: number; to: number } {
  if (text.length <= length) return { from: 0, to: text.length };
  const best = marks.reduce(
    (top, { start }) => {
      const count = marks.filter((mark) => mark.start >= start && mark.end <= start + length * 0.8).length;
      return count > top.count ? { start, count } : top;
    },
    { start: 0, count: 0 },
  );
  const from = beginning(text, best.start);
  const cut = text.lastIndexOf(' ', from + length);
  return { from, to: from + length >= text.length ? text.length : cut };
}

function beginning(text: string, start: number): number {
  const sentence = Math.max(...['. ', '! ', '? ', '; '].map((end) => text.lastIndexOf(end, start) + 2), 0);
  if (start - sentence <= length * 0.3) return sentence <= 1 ? 0 : sentence;
  return text.lastIndexOf(' ', start - length * 0.2) + 1;
}

function parts(text: string, from: number, to: number, marks: readonly Mark[]): readonly ExcerptPart[] {
  const inside = marks.filter(({ start, end }) => start >= from && end <= to);
  const made: ExcerptPart[] = [];
  let at = from;
  for (const { start, end } of inside) {
    if (start > at) made.push({ text: text.slice(at, start), marked: false });
    made.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) made.push({ text: text.slice(at, to), marked: false });
  return made;
}
