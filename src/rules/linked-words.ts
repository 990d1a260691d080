import type { Lines } from '../findings/lines.ts';

/** The block of text that an offset stands in, up to the blank lines around it: what a reader reads with a link. */
export function linkedWords({ text }: Lines, offset: number): string {
  const before = text.lastIndexOf('\n\n', offset);
  const after = text.indexOf('\n\n', offset);
  return text.slice(before === -1 ? 0 : before, after === -1 ? undefined : after);
}
