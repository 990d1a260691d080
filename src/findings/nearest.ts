import { distance } from 'fastest-levenshtein';
import { nameKey } from './name.ts';

/**
 * The valid name closest to what was written, or null where nothing is close enough to help.
 * Close is a third of the letters, at least two; case and ё do not count.
 */
export function nearest(written: string, valid: Iterable<string>): string | null {
  const key = nameKey(written);
  const reach = Math.max(2, Math.floor(key.length / 3));
  let best: string | null = null;
  let bestDistance = reach + 1;
  for (const name of valid) {
    const other = nameKey(name);
    if (Math.abs(other.length - key.length) >= bestDistance) continue;
    const steps = distance(key, other);
    if (steps < bestDistance) {
      best = name;
      bestDistance = steps;
    }
  }
  return best;
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
