import { href } from '../astro/href.ts';
import { element } from './element.ts';

/** What to try where nothing was found. */
export function nothingAdvice(): HTMLElement {
  return element(
    'div',
    { class: 'advice' },
    element('p', {}, 'Что попробовать:'),
    element(
      'ul',
      {},
      element('li', {}, 'проверить, нет ли опечатки и включена ли русская раскладка;'),
      element('li', {}, 'взять одно слово вместо фразы: «отметки», «пароль», «замена»;'),
      element('li', {}, 'найти слово в ', link('/terms/', 'терминах'), ';'),
      element('li', {}, 'открыть ', link('/documents/', 'все документы'), '.'),
    ),
  );
}

/** What to do where the search itself does not work. */
export function failureAdvice(): HTMLElement {
  return element(
    'div',
    { class: 'advice' },
    element('p', {}, 'Проверьте связь с интернетом и нажмите «Найти» ещё раз.'),
    element(
      'p',
      {},
      'Без поиска помогут ',
      link('/documents/', 'все документы'),
      ' и ',
      link('/terms/', 'термины'),
      '.',
    ),
  );
}

function link(path: string, words: string): HTMLElement {
  return element('a', { href: href(path) }, words);
}
