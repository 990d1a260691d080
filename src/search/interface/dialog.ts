/** The search dialog: made when it is first opened, so that no page carries it. */
import { href } from '../../astro/href.ts';
import { addressOfAsked } from './asked.ts';
import { element } from './element.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { placeHref } from './place-href.ts';
import { keepRecent } from './recent.ts';
import { startSearch } from './session.ts';

interface Opened {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly renewRecent: () => void;
}

let made: Opened | null = null;
let openedBy: HTMLElement | null = null;

/**
 * Opens the dialog, or brings the reader back to its field where it is open already.
 * @param opener takes the focus again when the dialog closes
 * @param onHere told when a place of this very page is gone to
 */
export function openDialog(opener: HTMLElement, onHere: () => void): void {
  made ??= make(onHere);
  const { dialog, input, renewRecent } = made;
  if (!dialog.open) {
    openedBy = opener;
    renewRecent();
    dialog.showModal();
  }
  input.focus();
  input.select();
}

function make(onHere: () => void): Opened {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Что найти',
    placeholder: 'Пункт, слово или номер документа',
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Закрыть' }, '✕');
  const form = element(
    'form',
    { class: 'box', role: 'search', action: href('/search/') },
    input,
    element('button', {}, 'Найти'),
  );
  const bar = element('div', { class: 'ask-bar' }, form, close);
  const status = element('p', { class: 'quiet', role: 'status' });
  const state = element('div', { class: 'answers', 'data-search-state': 'idle' }, status);
  const dialog = element('dialog', { class: 'search', 'aria-label': 'Поиск' }, bar, state);

  const session = startSearch(
    { input, form: bar, state, status },
    {
      listId: '_suggested',
      byKind: false,
      filters: () => ({}),
      unfilter: () => undefined,
      onTyped: () => undefined,
      onChosen: () => undefined,
      goTo: (place) => {
        openedBy = null;
        dialog.close();
        location.assign(placeHref(place));
      },
    },
  );
  moveByArrows(input, dialog);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = session.asked();
    if (asked.query === '') return;
    keepRecent(asked.query);
    location.assign(href(`/search/${addressOfAsked(asked)}`));
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // In a search field the key would first empty the field; here it closes at once, as people expect of a dialog.
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A link may lead to a place on this very page: then the reader goes on from there, not from the opener.
    if (link !== null) openedBy = null;
    // A click on the dialog itself is one beside its content.
    if (link !== null || event.target === dialog) dialog.close();
    if (link?.pathname === location.pathname) onHere();
  });
  dialog.addEventListener('close', () => {
    openedBy?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  return { dialog, input, renewRecent: session.renewRecent };
}
