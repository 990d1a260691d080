/**
 * Runs of words and links as HTML: strings and not components, because in a run every space counts
 * and a document has hundreds of them.
 */
import { counted } from '../findings/plural.ts';
import type { Mention } from '../views/mentions.ts';
import type { Part } from '../views/part.ts';
import { unbroken } from '../views/unbroken.ts';
import { escape } from './escape.ts';
import { href } from './href.ts';

/** Words by commas, each a link where there is a page. */
export function partsHtml(parts: readonly Part[]): string {
  return parts.map(partHtml).join('');
}

/** Above this many places the list is folded. */
const inSightUpTo = 12;

/** Where something is spoken of: «п. 1.1, п. 1.2 приложения 2 к приказу …; п. 3 приказа …». Block content where it is long. */
export function mentionsHtml(mentions: readonly Mention[]): string {
  const count = mentions.reduce((sum, { places }) => sum + places.length, 0);
  const all = listHtml(mentions);
  return count <= inSightUpTo
    ? all
    : `<details><summary>${counted(count, 'место', 'места', 'мест')}</summary>${all}</details>`;
}

function listHtml(mentions: readonly Mention[]): string {
  return mentions.map(({ places, of }) => `${partsHtml(places)}${of === '' ? '' : ` ${words(of)}`}`).join('; ');
}

function partHtml({ text, path, aside }: Part, index: number, all: readonly Part[]): string {
  const name =
    path === null ? words(text) : `<a href="${escape(path.startsWith('#') ? path : href(path))}">${words(text)}</a>`;
  const comma = index < all.length - 1 ? ', ' : '';
  return `${name}${comma}${aside === undefined ? '' : `<small>${words(aside)}</small>`}`;
}

function words(text: string): string {
  return escape(unbroken(text));
}
