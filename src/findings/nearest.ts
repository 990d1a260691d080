import { distance } from 'fastest-levenshtein';
import { nameKey } from './name.ts';

/** What is longer is no mistyped name, and comparing it with every name takes long. */
const longest = 200;

/**
 * The valid name closest to what was written, or null where nothing is close enough to help.
 * Close is a third of the letters, at least two; case and ё do not count. Of two equally close names the one that
 * begins with the same letter is taken, else the first: people seldom mistype the first letter.
 */
export function nearest(written: string, valid: Iterable<string>): string | null {
  if (written.length > longest) return null;
  const key = nameKey(written);
  const reach = Math.max(2, Math.floor(key.length / 3));
  let best: string | null = null;
  let bestSteps = reach + 1;
  let bestBegins = true;
  for (const name of valid) {
    const other = nameKey(name);
    if (Math.abs(other.length - key.length) > bestSteps) continue;
    const steps = stepsBetween(key, other);
    const begins = key !== '' && other.startsWith(key.charAt(0));
    if (steps < bestSteps || (steps === bestSteps && begins && !bestBegins)) {
      best = name;
      bestSteps = steps;
      bestBegins = begins;
    }
  }
  return best;
}

/** How many slips of the hand lie between two texts: letters dropped, added or replaced; two letters swapped are one slip. */
function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b);
  return steps === 2 && isSwapped(a, b) ? 1 : steps;
}

/** Whether the texts differ by two neighbouring letters that changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * The sentence «Похоже на «…».», or `otherwise` where nothing is near.
 * @param show how the found name is printed, as it is by default
 */
export function looksLike(
  written: string,
  valid: Iterable<string>,
  otherwise: string | null = null,
  show: (name: string) => string = (name) => name,
): string | null {
  const name = nearest(written, valid);
  return name === null ? otherwise : `Похоже на «${show(name)}».`;
}
