import { href } from '../astro/href.ts';
import { element } from './element.ts';
import type { Hit } from './hits.ts';

/** A hit as an item of the list of results: a link to the place, where it stands, an excerpt, the state. */
export function resultItem({ path, title, where, state, excerpt }: Hit): HTMLLIElement {
  const words = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return element(
    'li',
    { 'data-search-result': '' },
    element('a', { href: href(path) }, element('b', {}, title), ' ', element('span', {}, where)),
    ...(words.length === 0 ? [] : [element('p', {}, ...words)]),
    ...(state === null ? [] : [element('p', { class: 'quiet' }, state)]),
  );
}
