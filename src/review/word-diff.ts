/** Two texts laid over each other word by word. */
import { diffArrays } from 'diff';
import type { Run } from './review.ts';

/** A word with what is part of it («15.08.2021», «п. 3.6» is two), spaces, or one other sign. */
const token = /[\p{L}\p{M}\p{N}]+(?:[.:\-–’][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;
/** Texts that differ in more places have nothing in common that would help a reader. */
const mostEdits = 1_000;

/** The runs of two texts: those that are not `added` make the first, those that are not `removed` the second. */
export function wordDiff(before: string, after: string): readonly Run[] {
  const parts = diffArrays(tokens(before), tokens(after), { maxEditLength: mostEdits });
  if (parts === undefined) return replaced(before, after);
  const runs = parts.map(({ added, removed, value }): Run => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return readable(runs);
}

function tokens(text: string): string[] {
  return text.match(token) ?? [];
}

function replaced(before: string, after: string): readonly Run[] {
  return [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');
}

/** Joins changes between which only spaces or signs are the same: a reader takes them for one. */
function readable(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    joined.push(...replaced(removed, added));
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of runs.entries()) {
    const between =
      index > 0 && index < runs.length - 1 && removed !== '' && added !== '' && /^[^\p{L}\p{N}]*$/u.test(text);
    if (kind === 'removed' || (kind === 'same' && between)) removed += text;
    if (kind === 'added' || (kind === 'same' && between)) added += text;
    if (kind !== 'same' || between) continue;
    flush();
    joined.push({ kind, text });
  }
  flush();
  return joined;
}
