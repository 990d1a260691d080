/** The results of a question as a reader sees them; what stands already and is found again stays where it is. */
import { element } from './element.ts';
import { grouped } from './groups.ts';
import type { Hit } from '../answer/hit.ts';
import { kinds } from '../page-text.ts';
import { placeKey } from './place-href.ts';
import { earlyItem, renewItem, resultItem } from './result-item.ts';

export interface ResultsView {
  readonly element: HTMLElement;
  /** @param byKind whether what is behind the best is parted by kind */
  readonly show: (hits: readonly Hit[], byKind: boolean) => void;
  /** Shows places that are known before the answer; what is told of one already stays. */
  readonly showEarly: (hits: readonly Hit[]) => void;
}

/** Results shown at once in one list, and in each group. */
const step = { list: 20, group: 5 };

export function resultsView(): ResultsView {
  // For those who go by headings. It is not seen: coming with the answer it would push down what is shown already.
  const heading = element('h2', { class: 'vh', hidden: '' }, 'Лучшее');
  const list = element('ol', { class: 'found', role: 'list' });
  const rest = element('div', {});
  return {
    element: element('div', {}, heading, list, rest),
    show: (hits, byKind) => {
      const [best, ...groups] = byKind ? grouped(hits) : [];
      const isParted = groups.length > 0;
      heading.hidden = !isParted;
      fill(list, (isParted ? (best?.hits ?? []) : hits).slice(0, step.list), resultItem, renewItem);
      rest.replaceChildren(
        ...(isParted ? groups.map(({ kind, hits: those }) => group(kind === null ? '' : kinds[kind], those)) : []),
        ...(isParted ? [] : moreOf(list, hits, step.list, '')),
      );
    },
    showEarly: (hits) => {
      heading.hidden = true;
      fill(list, hits, earlyItem, () => undefined);
      rest.replaceChildren();
    },
  };
}

function group(name: string, hits: readonly Hit[]): HTMLElement {
  const list = element('ol', { class: 'found', role: 'list' }, ...hits.slice(0, step.group).map(resultItem));
  const count = element('span', { class: 'quiet' }, String(hits.length));
  return element('section', {}, element('h2', {}, name, ' ', count), list, ...moreOf(list, hits, step.group, name));
}

/** A button that shows the next results of a list; none where all are shown. */
function moreOf(list: HTMLElement, hits: readonly Hit[], first: number, name: string): readonly HTMLElement[] {
  if (hits.length <= first) return [];
  const button = element('button', { type: 'button', class: 'more-found' }, 'Показать ещё');
  if (name !== '') button.ariaLabel = `Показать ещё: ${name}`;
  button.addEventListener('click', () => {
    const shown = list.childElementCount;
    list.append(...hits.slice(shown, shown + step.list).map(resultItem));
    button.hidden = list.childElementCount >= hits.length;
    list.children.item(shown)?.querySelector('a')?.focus();
  });
  return [button];
}

/**
 * Fills a list. An item that stands in its place already is not moved: it may have the focus, or a finger on it.
 * @param make makes an item @param renew brings one that stands already up to the hit
 */
function fill(
  list: HTMLElement,
  hits: readonly Hit[],
  make: (hit: Hit) => HTMLElement,
  renew: (item: HTMLElement, hit: Hit) => void,
): void {
  const standing = new Map(
    [...list.children].flatMap((item) =>
      item instanceof HTMLElement ? [[item.dataset['searchResult'] ?? '', item] as const] : [],
    ),
  );
  const wanted = new Set(hits.map(placeKey));
  for (const [key, item] of standing) if (!wanted.has(key)) item.remove();
  for (const [index, hit] of hits.entries()) {
    const item = standing.get(placeKey(hit));
    if (item) renew(item, hit);
    const here = list.children.item(index);
    const placed = item ?? make(hit);
    if (here !== placed) list.insertBefore(placed, here);
  }
}
