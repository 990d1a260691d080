/** The search dialog with its style, and what becomes of a place that it finds on the very page it stands on. */
import { openDialog } from '../search/interface/dialog.ts';
import './search-style.ts';

/** Opens the dialog. @param opener takes the focus again when the dialog closes */
export function openSearch(opener: HTMLElement): void {
  // The search page has a field of its own.
  const field = document.querySelector<HTMLInputElement>('[data-search-form] input');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  // No page is loaded then that would mark what was found.
  openDialog(opener, () => void import('./mark-found.ts').then(({ markFoundWords }) => markFoundWords()));
}
