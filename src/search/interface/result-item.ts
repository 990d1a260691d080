import { element } from './element.ts';
import type { ExcerptPart } from '../answer/excerpt.ts';
import type { Hit } from '../answer/hit.ts';
import { placeHref, placeKey } from './place-href.ts';

/** A hit as an item of the list of results: a link to the place, where it stands, an excerpt, the state. */
export function resultItem(hit: Hit): HTMLLIElement {
  const { title, where, state, excerpt } = hit;
  return element(
    'li',
    { 'data-search-result': placeKey(hit) },
    element('a', { href: placeHref(hit) }, element('b', {}, ...marked(title)), ' ', element('span', {}, where)),
    ...(excerpt.length === 0 ? [] : [element('p', {}, ...marked(excerpt))]),
    ...(state === null ? [] : [element('p', { class: 'quiet' }, state)]),
  );
}

/** A hit that is known by its name alone; room is kept for what the index will tell of it. */
export function earlyItem(hit: Hit): HTMLLIElement {
  const item = resultItem(hit);
  if (hit.kind === 'guide' || hit.kind === 'term') item.append(element('p', { class: 'room', 'aria-hidden': 'true' }));
  return item;
}

/** Makes an item show another text of the same place; its link stays the same element, with its focus. */
export function renewItem(item: HTMLElement, hit: Hit): void {
  const fresh = resultItem(hit);
  if (fresh.isEqualNode(item)) return;
  const [link, freshLink] = [item.querySelector('a'), fresh.querySelector('a')];
  if (link === null || freshLink === null) return;
  link.replaceChildren(...freshLink.childNodes);
  freshLink.remove();
  while (link.nextSibling) link.nextSibling.remove();
  item.append(...fresh.childNodes);
}

function marked(parts: readonly ExcerptPart[]): readonly (Node | string)[] {
  return parts.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
