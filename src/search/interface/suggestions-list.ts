/**
 * Suggestions below a field, a combobox as the ARIA Authoring Practices have it: the focus stays in the field, the arrows
 * move among the options, Enter goes to the one that is marked, Escape closes the list.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { element } from './element.ts';
import { kinds } from '../page-text.ts';
import { placeKey } from './place-href.ts';
import type { Suggestion } from './suggest.ts';

export interface SuggestionsList {
  readonly element: HTMLElement;
  /** Shows these, none of them marked unless they are shown already; closes the list where there are none. */
  readonly show: (suggestions: readonly Suggestion[]) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/**
 * Makes a field a combobox. Its keys are heard before those that were given to the field later.
 * @param id of the list, one on the page
 * @param choose goes to a suggestion
 */
export function suggestionsList(
  input: HTMLInputElement,
  id: string,
  choose: (suggestion: Suggestion) => void,
): SuggestionsList {
  const list = element('ul', { id, class: 'suggested', role: 'listbox', 'aria-label': 'Подсказки', hidden: '' });
  let shown: readonly Suggestion[] = [];
  /** The option that is marked; −1 for the field itself. */
  let at = -1;
  /** The reader has put the list away: it stays away until the next key. */
  let dismissed = false;

  const mark = (next: number): void => {
    list.children.item(at)?.setAttribute('aria-selected', 'false');
    at = next;
    const option = list.children.item(at);
    if (option === null) input.removeAttribute('aria-activedescendant');
    else {
      option.setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const setOpen = (open: boolean): void => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    mark(-1);
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    // What stands there stays: a finger or the arrows may be at it.
    if (!list.hidden && !dismissed && isSame(suggestions, shown)) return;
    shown = suggestions;
    at = -1;
    list.replaceChildren(...suggestions.map((suggestion, index) => optionOf(suggestion, `${id}-${index}`)));
    setOpen(suggestions.length > 0 && !dismissed);
  };
  const go = (index: number): void => {
    const suggestion = shown[index];
    if (suggestion === undefined) return;
    setOpen(false);
    choose(suggestion);
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', id);
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('input', () => {
    dismissed = false;
    mark(-1);
  });
  input.addEventListener('keydown', (event) => {
    const act = keyAction(event, { open: !list.hidden, at, count: shown.length });
    if (act === null) return;
    event.preventDefault();
    // The arrows of the results and the Escape of the dialog are not meant.
    event.stopImmediatePropagation();
    if (act === 'open') setOpen(true);
    else if (act === 'close') {
      dismissed = true;
      setOpen(false);
    } else if (act === 'go') go(at);
    else mark(act);
  });
  // The focus stays in the field, so that a finger leaves the keyboard of a phone where it is.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    if (option !== null) go([...list.children].indexOf(option));
  });
  return { element: list, show, close: () => setOpen(false), isOpen: () => !list.hidden };
}

function isSame(some: readonly Suggestion[], others: readonly Suggestion[]): boolean {
  const key = (one: Suggestion): string => `${placeKey(one)} ${one.words}`;
  return some.map(key).join('\n') === others.map(key).join('\n');
}

/** What a key does to the list; a number is the option to mark, −1 the field. Null where the key is not the list's. */
export function keyAction(
  { key, altKey, ctrlKey, metaKey, shiftKey, isComposing }: KeyboardEvent,
  { open, at, count }: { readonly open: boolean; readonly at: number; readonly count: number },
): number | 'open' | 'close' | 'go' | null {
  // A key that a keyboard of another script still works with is not for us.
  if (isComposing || ctrlKey || metaKey || shiftKey) return null;
  if (!open) return key === 'ArrowDown' && altKey && count > 0 ? 'open' : null;
  if (altKey) return key === 'ArrowUp' ? 'close' : null;
  if (key === 'ArrowDown') return at + 1 === count ? -1 : at + 1;
  if (key === 'ArrowUp') return at === -1 ? count - 1 : at - 1;
  if (key === 'Escape') return 'close';
  return key === 'Enter' && at !== -1 ? 'go' : null;
}

function optionOf({ words, kind }: Suggestion, id: string): HTMLLIElement {
  const label = kind === 'guide' ? [] : [' ', element('span', {}, kinds[kind])];
  return element('li', { id, role: 'option', 'aria-selected': 'false' }, words, ...label);
}
