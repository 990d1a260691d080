import type { Lines } from '../findings/lines.ts';

/** The line of a text that an offset stands in, with what stands before the offset in it. */
export function lineAround({ text }: Lines, offset: number): { line: string; before: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { line: text.slice(start, end === -1 ? undefined : end), before: text.slice(start, offset) };
}
