/** What was asked before on this device, below an empty field. */
import { element } from './element.ts';
import { forgetRecent, recent } from './recent.ts';

export interface RecentList {
  readonly element: HTMLElement;
  /** Shows the list where it is wanted and there is anything to show. */
  readonly renew: (wanted: boolean) => void;
}

/** @param choose asks again @param forgotten told when the reader has cleared the list */
export function recentList(choose: (query: string) => void, forgotten: () => void): RecentList {
  const list = element('ul', { role: 'list' });
  const clear = element('button', { type: 'button', class: 'as-link' }, 'Очистить');
  const heading = element('div', { class: 'recent-head' }, element('h2', {}, 'Вы искали'), clear);
  const note = element('p', { class: 'quiet' }, 'Список хранится только на этом устройстве.');
  const box = element(
    'section',
    { class: 'recent', 'aria-label': 'Недавние запросы', hidden: '' },
    heading,
    list,
    note,
  );
  const renew = (wanted: boolean): void => {
    const queries = wanted ? recent() : [];
    box.hidden = queries.length === 0;
    list.replaceChildren(...queries.map(itemOf));
  };
  list.addEventListener('click', ({ target }) => {
    const query = target instanceof Element ? target.closest('button')?.textContent : undefined;
    if (query !== undefined) choose(query);
  });
  clear.addEventListener('click', () => {
    forgetRecent();
    renew(false);
    forgotten();
  });
  return { element: box, renew };
}

function itemOf(query: string): HTMLLIElement {
  return element('li', {}, element('button', { type: 'button', 'data-stop': '' }, query));
}
