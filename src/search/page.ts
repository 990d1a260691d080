/** The search page: the question stands in the address, the list of everything makes room for the answer. */
import { startSearch } from './session.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
const state = document.querySelector<HTMLElement>('[data-search-state]');
const status = state?.querySelector<HTMLElement>('[role="status"]');
const list = state?.querySelector<HTMLElement>('[data-search-list]');
const more = state?.querySelector<HTMLButtonElement>('[data-search-more]');

if (form && input && state && status && list && more) {
  const question = (): string => new URLSearchParams(location.search).get('q') ?? '';
  const session = startSearch({ input, state, status, list, more }, (query) => {
    if (query === question().trim()) return;
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    session.ask();
  });
  input.value = question();
  session.ask();
}
