/** The script that stands inside <head> and sets the look before anything is painted. */
import { settings } from './settings.ts';

/** Where a device keeps the view. */
export const storageKey = 'punkt-view';

/**
 * The text of the inline script: the function of `site-script/first-paint.js`, called with the table of settings.
 * Pages and the content security policy (its hash) must have the same text.
 * @param source text of `first-paint.js`
 */
export function firstPaintScript(source: string): string {
  const tokens = settings.map(({ id, choices }) => [id, choices.map(({ token }) => token).filter(Boolean)]);
  const lines = source.split('\n').map((line) => line.trim());
  const code = lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
  return `(${code.replace(/;$/u, '')})(${JSON.stringify(Object.fromEntries(tokens))},${JSON.stringify(storageKey)})`;
}
