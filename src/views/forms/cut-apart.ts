import type { Form, FormBlock } from './form.ts';

/** What stays a sheet, with what the form says of itself, and what is cut off, the line to cut first. */
export function cutApart({ blocks }: Form): {
  readonly kept: readonly FormBlock[];
  readonly cutOff: readonly FormBlock[];
} {
  const at = blocks.findIndex(({ kind }) => kind === 'cut');
  return at === -1 ? { kept: blocks, cutOff: [] } : { kept: blocks.slice(0, at), cutOff: blocks.slice(at) };
}
