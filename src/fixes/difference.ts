/** A change as people compare texts: lines taken out and lines put in, with their neighbours. */
import { structuredPatch } from 'diff';
import type { MendedFile } from './fix.ts';

/** A line of a difference: `+` put in, `-` taken out, a space where it stays. */
export type DifferenceLine = `${'+' | '-' | ' ' | '@'}${string}`;

/** How many lines are shown around a change. */
const context = 1;

/** The lines that differ. Byte order marks and line ends are not shown line by line: `what` tells of them. */
export function difference({ path, before, after }: MendedFile): DifferenceLine[] {
  const plain = before.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const { hunks } = structuredPatch(path, path, plain, after, undefined, undefined, { context });
  return hunks.flatMap(({ oldStart, lines }) => [
    `@ строка ${oldStart}` as const,
    ...lines.filter((line): line is DifferenceLine => /^[-+ ]/u.test(line)),
  ]);
}
