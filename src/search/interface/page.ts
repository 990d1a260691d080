/** The search page waits for a question: one in the address, or a reader who comes to the field. */

/** Makes the search page ready; loads search itself when it is opened. On other pages there is nothing to do. */
export function waitForQuestion(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const state = document.querySelector<HTMLElement>('[data-search-state]');
  if (!form || !input || !state) return;
  const asked = (new URLSearchParams(location.search).get('q') ?? '').trim() !== '';
  // The list of everything makes room at once.
  if (asked) state.dataset['searchState'] = 'loading';
  let opened = false;
  const open = (): void => {
    if (opened) return;
    opened = true;
    import('./asking-page.ts')
      .then(({ startPage }) => startPage(form, input, state))
      .catch(() => {
        opened = false;
        if (!asked) return;
        state.dataset['searchState'] = 'idle';
        const status = state.querySelector('[role="status"]');
        if (status) status.textContent = 'Поиск не загрузился';
      });
  };
  if (location.search !== '' || document.activeElement === input) open();
  else form.addEventListener('focusin', open);
}
