import { settings, type Choice, type Setting, type View } from '../reading/settings.ts';
import { element } from '../search/interface/element.ts';

/** All settings as groups of radio buttons. */
export interface ViewForm {
  readonly element: HTMLElement;
  /** Checks what a view has chosen. */
  readonly show: (view: View) => void;
}

/** Makes the form. @param onChange told of the whole view after each choice */
export function viewForm(onChange: (view: View) => void): ViewForm {
  const form = element('form', {}, ...settings.map(group));
  form.addEventListener('change', () => onChange(chosen(form)));
  const show = (view: View): void => {
    for (const radio of form.querySelectorAll('input')) radio.checked = (view[radio.name] ?? '') === radio.value;
  };
  return { element: form, show };
}

function chosen(form: HTMLFormElement): View {
  const checked = [...form.querySelectorAll<HTMLInputElement>(':checked')].filter(({ value }) => value !== '');
  return Object.fromEntries(checked.map(({ name, value }) => [name, value]));
}

function group({ id, title, choices }: Setting): HTMLElement {
  return element('fieldset', {}, element('legend', {}, title), ...choices.map((choice) => option(id, choice)));
}

/** The face of a colour scheme is set in its own colours (styles/schemes.css). */
function option(id: string, { token, name }: Choice): HTMLElement {
  const swatch: Record<string, string> = id === 'colors' && token !== '' ? { 'data-colors': token } : {};
  return element(
    'label',
    {},
    element('input', { type: 'radio', name: id, value: token }),
    element('span', swatch, name),
  );
}
