/** The search page: the question stands in the address, the list of everything makes room for the answer. */
import { addressOfAsked, readAsked, type Asked } from './asked.ts';
import { filtersOf } from './filters.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { placeHref } from './place-href.ts';
import { keepRecent } from './recent.ts';
import { startSearch } from './session.ts';

/** Makes the page answer; asks at once what the address asks. */
export function startPage(form: HTMLFormElement, input: HTMLInputElement, state: HTMLElement): void {
  const status = state.querySelector<HTMLElement>('[role="status"]');
  const box = form.parentElement;
  if (!status || !box) return;
  const filters = filtersOf(box);
  /** The address of what was last asked for by more than typing: where the button «Back» leads. */
  let settled = addressOfAsked(readAsked(location.search));

  const onTyped = (asked: Asked): void => history.replaceState(null, '', addressOf(addressOfAsked(asked)));
  const onChosen = (asked: Asked): void => {
    const address = addressOfAsked(asked);
    if (address === settled) {
      onTyped(asked);
      return;
    }
    history.replaceState(null, '', addressOf(settled));
    history.pushState(null, '', addressOf(address));
    settled = address;
  };
  const session = startSearch(
    { input, form, state, status },
    {
      listId: '_suggested_here',
      byKind: true,
      filters: filters.values,
      unfilter: () => filters.set({}),
      onTyped,
      onChosen,
      goTo: (place) => location.assign(placeHref(place)),
    },
  );
  moveByArrows(input, box);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = session.asked();
    keepRecent(asked.query);
    onChosen(asked);
    session.ask(asked.literal);
  });
  filters.onChange(() => {
    const asked = session.asked();
    onChosen(asked);
    session.ask(asked.literal);
  });
  const showAddress = (): void => {
    const asked = readAsked(location.search);
    filters.set(asked.filters);
    if (asked.query !== '' || location.search !== '') input.value = asked.query;
    session.ask(asked.literal);
  };
  addEventListener('popstate', () => {
    settled = addressOfAsked(readAsked(location.search));
    input.value = '';
    showAddress();
  });
  showAddress();
  if (cameByForm()) keepRecent(readAsked(location.search).query);
}

/** Whether the reader has just come from a search box of this site; a page that is reloaded was asked before. */
function cameByForm(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const isVisit = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
  return isVisit && document.referrer.startsWith(`${location.origin}/`);
}

function addressOf(asked: string): string {
  return `${location.pathname}${asked}`;
}
