/** The dialog «Настройки чтения»: made when it is first opened, so that no page carries it. What is chosen acts at once. */
import { lowVisionView, type View } from '../reading/settings.ts';
import { element } from '../search/interface/element.ts';
import style from '../styles/view.css?inline';
import { adoptStyle } from './adopt-style.ts';
import { viewForm, type ViewForm } from './view-form.ts';
import { viewLink, type ViewLink } from './view-link.ts';
import { keepView, showView, shownView } from './view-state.ts';

interface Made {
  readonly dialog: HTMLDialogElement;
  readonly form: ViewForm;
  readonly link: ViewLink;
  readonly status: HTMLElement;
}

let made: Made | null = null;
let openedBy: HTMLElement | null = null;

/**
 * Opens the dialog.
 * @param opener takes the focus again when the dialog closes
 * @throws where the browser knows no dialogs
 */
export function openView(opener: HTMLElement): void {
  made ??= make();
  const { dialog, form, link, status } = made;
  openedBy = opener;
  status.textContent = '';
  form.show(shownView());
  link.show(shownView());
  dialog.showModal();
}

function make(): Made {
  const status = element('p', { class: 'quiet', role: 'status' });
  const link = viewLink((words) => (status.textContent = words));
  const take = (view: View, words: string): void => {
    showView(view);
    keepView(view);
    link.show(view);
    status.textContent = words;
  };
  const form = viewForm((view) => take(view, ''));
  const ready = (name: string, attributes: Record<string, string>, view: View, said: string): HTMLButtonElement => {
    const button = element('button', { type: 'button', ...attributes }, name);
    button.addEventListener('click', () => {
      take(view, said);
      form.show(view);
    });
    return button;
  };

  const close = element('button', { type: 'button', class: 'view-close' }, 'Закрыть');
  close.addEventListener('click', () => {
    dialog.close();
  });
  const dialog = element(
    'dialog',
    { class: 'view', 'aria-labelledby': '_view' },
    element('div', { class: 'view-head' }, element('h2', { id: '_view' }, 'Настройки чтения'), close),
    element(
      'div',
      { class: 'view-ready' },
      ready(
        'Версия для слабовидящих',
        { 'aria-describedby': '_view-low', autofocus: '' },
        lowVisionView,
        'Включена версия для слабовидящих',
      ),
      element('p', { class: 'quiet', id: '_view-low' }, 'Буквы 150\u00a0% без засечек, просторно, чёрным по белому.'),
      ready('Вернуть обычный вид', {}, {}, 'Возвращён обычный вид'),
    ),
    form.element,
    link.element,
    status,
  );
  dialog.addEventListener('click', (event) => {
    // A click on the dialog itself is one beside its content.
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    openedBy?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  adoptStyle(style);
  return { dialog, form, link, status };
}
