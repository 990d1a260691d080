/** The selects that narrow an answer, on the search page. */
import { chosenCount, filterNames, type Filters } from './asked.ts';

export interface FilterSelects {
  readonly values: () => Filters;
  readonly set: (filters: Filters) => void;
  readonly onChange: (changed: () => void) => void;
}

/** @param box holds a fold with a select for each filter */
export function filtersOf(box: HTMLElement): FilterSelects {
  const fold = box.querySelector<HTMLDetailsElement>('[data-search-filters]');
  const selects = filterNames.flatMap((name) => {
    const select = fold?.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    return select ? [{ name, select }] : [];
  });
  const values = (): Filters =>
    Object.fromEntries(selects.flatMap(({ name, select }) => (select.value === '' ? [] : [[name, select.value]])));
  const tellCount = (): void => {
    const count = fold?.querySelector('[data-search-filter-count]');
    const chosen = chosenCount(values());
    if (count) count.textContent = chosen === 0 ? '' : ` (включено: ${chosen})`;
  };
  return {
    values,
    set: (filters) => {
      for (const { name, select } of selects) {
        select.value = filters[name] ?? '';
        // A value that is not offered narrows nothing.
        if (select.selectedIndex === -1) select.value = '';
      }
      if (fold && chosenCount(values()) > 0) fold.open = true;
      tellCount();
    },
    onChange: (changed) => {
      fold?.addEventListener('change', () => {
        tellCount();
        changed();
      });
    },
  };
}
