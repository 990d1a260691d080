import { viewText, type View } from '../reading/settings.ts';
import { element } from '../search/interface/element.ts';
import { copy } from './clipboard.ts';

/** The address of this very page with the chosen look, to be copied. */
export interface ViewLink {
  readonly element: HTMLElement;
  readonly show: (view: View) => void;
}

/** Makes the field and its button. @param say told what was done */
export function viewLink(say: (words: string) => void): ViewLink {
  const field = element('input', { readonly: '', id: '_view-link', type: 'text' });
  const button = element('button', { type: 'button' }, 'Копировать ссылку');
  button.addEventListener('click', () => {
    void copy(field.value).then((copied) => {
      // Where the browser copies nothing (a page without https) the address is there, marked, to copy by hand.
      if (!copied) field.select();
      say(copied ? 'Ссылка скопирована' : 'Ссылка выделена: скопируйте её');
    });
  });
  return {
    element: element(
      'div',
      { class: 'view-link' },
      element('label', { for: '_view-link' }, 'Ссылка на такой вид'),
      field,
      button,
    ),
    show(view) {
      const address = new URL(location.href);
      address.searchParams.set('view', viewText(view));
      field.value = address.href;
    },
  };
}
