import type { Use } from '../corpus/use.ts';

/** The words of a link as they are written, also of a card's; null for what is no link. */
export function linkLabel({ label, at }: Use): string | null {
  if (label !== null || !('lines' in at)) return label;
  if (at.lines.text.charAt(at.offset) !== '[') return null;
  const close = at.lines.text.indexOf('](', at.offset);
  return close === -1 ? null : at.lines.text.slice(at.offset + 1, close);
}
