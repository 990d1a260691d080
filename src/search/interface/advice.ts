import { href } from '../../astro/href.ts';
import { element } from './element.ts';
import { placeHref } from './place-href.ts';
import type { NamedPlace } from '../search-data.ts';

/** What is known where nothing was found. */
export interface Nothing {
  /** Places whose names are nearest to what was asked. */
  readonly nearest: readonly NamedPlace[];
  /** Whether the site tells where to ask. */
  readonly tellsWhereToAsk: boolean;
  /** Takes the filters off; null where there are none. */
  readonly unfilter: (() => void) | null;
}

/** The guide that tells where to ask. */
export const whereToAsk = '/guides/where-to-ask/';

/** What to do where nothing was found: questions near to it, whom to ask, what to try. */
export function nothingAdvice({ nearest, tellsWhereToAsk, unfilter }: Nothing): HTMLElement {
  return element(
    'div',
    { class: 'advice' },
    ...(unfilter === null ? [] : [unfilterOffer(unfilter)]),
    ...(nearest.length === 0
      ? []
      : [
          element('h2', {}, 'Может быть, вы об этом'),
          element(
            'ul',
            {},
            ...nearest.map((place) => element('li', {}, element('a', { href: placeHref(place) }, place.title))),
          ),
        ]),
    element('h2', {}, 'Кого спросить'),
    tellsWhereToAsk
      ? element('p', {}, link(whereToAsk, 'Куда обратиться с вопросом'), ' — к кому идти в школе и в районе.')
      : element(
          'p',
          {},
          'Свою школу или район: их документы и часы приёма — в ',
          link('/organizations/', 'организациях'),
          '.',
        ),
    element('h2', {}, 'Что попробовать'),
    element(
      'ul',
      {},
      element('li', {}, 'проверить, нет ли опечатки;'),
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
      link('/guides/', 'руководства'),
      ', ',
      link('/documents/', 'все документы'),
      ' и ',
      link('/terms/', 'термины'),
      '.',
    ),
  );
}

function unfilterOffer(unfilter: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'more-found' }, 'Искать без уточнений');
  button.addEventListener('click', unfilter);
  return element('p', {}, 'Включены уточнения: искали не везде. ', button);
}

function link(path: string, words: string): HTMLElement {
  return element('a', { href: href(path) }, words);
}
