/** The preview for a finger: a sheet at the bottom with the text of the clause and the way to it. */
import { element } from '../search/interface/element.ts';
import './preview-style.ts';
import { clauseBehind } from './preview-clause.ts';
import { previewOf } from './preview-content.ts';

/**
 * Opens the sheet for a reference.
 * @throws where there is no clause to show: then the link itself is the way
 */
export async function openSheet(link: HTMLAnchorElement): Promise<void> {
  const clause = await clauseBehind(link);
  if (clause === null) throw new Error(`No clause behind ${link.href}.`);
  // Two quick taps are one question.
  if (document.querySelector('.from-below')) return;
  const open = element('a', { class: 'open', href: link.href }, 'Открыть пункт');
  const close = element('button', { type: 'button', class: 'close' }, 'Закрыть');
  const [heading, ...rest] = previewOf(clause);
  const text = element('div', { class: 'text', tabindex: '-1' }, heading, ...rest);
  const sheet = element(
    'dialog',
    { class: 'preview from-below', 'aria-label': heading.textContent },
    text,
    element('div', { class: 'ways' }, open, close),
  );
  let followed = false;
  open.addEventListener('click', () => {
    followed = true;
    sheet.close();
  });
  sheet.addEventListener('click', ({ target }) => {
    // A tap on the dialog itself is one beside its content.
    if (target === close || target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => {
    sheet.remove();
    // Who follows the link goes on from the clause.
    if (!followed) link.focus({ preventScroll: true });
  });
  document.body.append(sheet);
  sheet.showModal();
  // The text first: a screen reader begins there, and a long one is seen from its beginning.
  text.focus();
}
