/** What changed without changing what the content says. */
import type { Element } from 'hast';
import type { Review } from '../review.ts';
import { h, type Child } from './element.ts';

export function restSection({ sameMeaning, images }: Review): Element | null {
  const pictures = [...images.added, ...images.removed, ...images.changed];
  if (sameMeaning.length + pictures.length === 0) return null;
  return h(
    'section',
    { ariaLabelledBy: 'rest' },
    h('h2', { id: 'rest' }, 'Без изменения смысла'),
    sameMeaning.length > 0 && [
      h(
        'p',
        {},
        'В этих файлах изменено только то, как они записаны: пробелы, переносы строк, порядок строк карточки, названия в другом виде, пояснения для редакторов.',
      ),
      files(sameMeaning),
    ],
    pictures.length > 0 && [
      h('p', {}, 'Картинки (посмотрите их сами):'),
      files([
        ...images.added.map((path) => `${path} — новая`),
        ...images.removed.map((path) => `${path} — удалена`),
        ...images.changed.map((path) => `${path} — другая`),
      ]),
    ],
  );
}

function files(paths: readonly string[]): Child {
  return h(
    'ul',
    { className: ['addresses'] },
    paths.map((path) => h('li', {}, h('code', {}, path))),
  );
}
