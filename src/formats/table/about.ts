/** What a file of a table says of itself: what it is, where it comes from, how far it can be trusted. */
import { upperFirst } from '../../findings/lower-first.ts';
import { dayWords } from '../../views/date.ts';
import type { Table } from '../../views/tables/table.ts';
import type { FileContext } from './context.ts';

export interface AboutLine {
  readonly label: string;
  readonly text: string;
}

/** The lines, the page first. */
export function about(
  { title, path, state, notes }: Table,
  { site, day, absolute }: FileContext,
): readonly AboutLine[] {
  return [
    { label: 'Что это', text: `${title}. Сайт «${site}».` },
    { label: 'Страница', text: absolute(path) },
    { label: 'Собрано', text: dayWords(day) },
    { label: 'Состояние', text: `${upperFirst(state)}. Для официальных бумаг нужен оригинал документа.` },
    ...notes.map((text, index) => ({ label: index === 0 ? 'Как читать' : '', text })),
  ];
}
