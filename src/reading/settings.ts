/**
 * The settings of reading, in one table: what can be chosen, how it is called, and the token it has in an address
 * (`?view=150.wide.yellow`). What is chosen stands on `<html>` as `data-size="150"`; the usual look has no token and
 * leaves no attribute. Tokens are published in links and never change.
 */

/** One thing to choose; its token is empty where it is the usual one. */
export interface Choice {
  readonly token: string;
  readonly name: string;
}

export interface Setting {
  /** Name of the data attribute. */
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** What is chosen: tokens by id of the setting, absent where it is the usual. */
export type View = Readonly<Record<string, string>>;

const usual = (name: string): Choice => ({ token: '', name });

export const settings: readonly Setting[] = [
  {
    id: 'size',
    title: 'Размер букв',
    choices: [
      usual('100\u00a0%'),
      { token: '125', name: '125\u00a0%' },
      { token: '150', name: '150\u00a0%' },
      { token: '175', name: '175\u00a0%' },
      { token: '200', name: '200\u00a0%' },
    ],
  },
  {
    id: 'space',
    title: 'Промежутки',
    choices: [usual('Обычные'), { token: 'wide', name: 'Увеличенные' }, { token: 'wider', name: 'Большие' }],
  },
  {
    id: 'font',
    title: 'Шрифт',
    choices: [usual('Обычный'), { token: 'sans', name: 'Без засечек' }, { token: 'serif', name: 'С засечками' }],
  },
  {
    id: 'colors',
    title: 'Цвета',
    choices: [
      usual('Как в системе'),
      { token: 'light', name: 'Светлая' },
      { token: 'dark', name: 'Тёмная' },
      { token: 'black', name: 'Чёрным по белому' },
      { token: 'white', name: 'Белым по чёрному' },
      { token: 'blue', name: 'Тёмно-синим по голубому' },
      { token: 'brown', name: 'Коричневым по бежевому' },
      { token: 'green', name: 'Зелёным по тёмно-коричневому' },
      { token: 'yellow', name: 'Жёлтым по чёрному' },
    ],
  },
  {
    id: 'images',
    title: 'Картинки',
    choices: [usual('Показывать'), { token: 'noimages', name: 'Заменять описанием' }],
  },
  {
    id: 'motion',
    title: 'Движение',
    choices: [usual('Как в системе'), { token: 'still', name: 'Без движения' }],
  },
];

/** The six pairs of ink and paper with high contrast. */
export const contrastTokens: readonly string[] = ['black', 'white', 'blue', 'brown', 'green', 'yellow'];

/** «Версия для слабовидящих»: large letters, wide spacing, no serifs, black on white; images stay. */
export const lowVisionView: View = { size: '150', space: 'wide', font: 'sans', colors: 'black' };

/** A view as `?view=` and the device hold it: tokens by dots, `default` for the usual look. */
export function viewText(view: View): string {
  return (
    settings
      .map(({ id }) => view[id])
      .filter(Boolean)
      .join('.') || 'default'
  );
}
