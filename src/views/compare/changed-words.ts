/** Two texts word by word: what was taken out, what was put in, what stays. */
import { diffArrays } from 'diff';

/** A piece of a text; `changed` where the other text does not have it. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

export interface ChangedWords {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

interface Run {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly same: boolean;
}

/** A word with what joins its parts, or a sign; the space in front belongs to it. */
const word = /\s*(?:[\p{L}\p{N}]+(?:[-–.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])/gu;

export function changedWords(before: string, after: string): ChangedWords {
  const runs = joined(
    diffArrays(before.match(word) ?? [], after.match(word) ?? []).map(({ value, added, removed }) => ({
      before: added ? [] : value,
      after: removed ? [] : value,
      same: !added && !removed,
    })),
  );
  return { before: pieces(runs, ({ before: words }) => words), after: pieces(runs, ({ after: words }) => words) };
}

/** Changes with no more than a short word or a sign between them are one: so they are read. */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const last = out.at(-1);
    const between = run.same && index > 0 && index < runs.length - 1 && isSlight(run.before);
    if (last !== undefined && !last.same && (!run.same || between)) {
      out[out.length - 1] = {
        before: [...last.before, ...run.before],
        after: [...last.after, ...run.after],
        same: false,
      };
    } else out.push(run);
  }
  return out;
}

function isSlight(words: readonly string[]): boolean {
  return words.length === 1 && words.every((one) => one.trim().length <= 2);
}

/** Spaces around a change stand outside it. */
function pieces(runs: readonly Run[], side: (run: Run) => readonly string[]): readonly Piece[] {
  return runs.flatMap((run) => {
    const text = side(run).join('');
    if (text === '') return [];
    if (run.same) return [{ text, changed: false }];
    const words = text.trimStart();
    const space = text.slice(0, text.length - words.length);
    return [...(space === '' ? [] : [{ text: space, changed: false }]), { text: words, changed: true }];
  });
}
