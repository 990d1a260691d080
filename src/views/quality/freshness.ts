/** How fresh the base is, in sentences: the day of the build, the last change, the last confirmation, the check. */
import { counted } from '../../findings/plural.ts';
import { dayWords } from '../date.ts';

export interface Days {
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** When a text was last changed, or null where nobody knows. */
  readonly changed: string | null;
  /** When an issuer last confirmed the state of a document, or null where none did. */
  readonly confirmed: string | null;
  /** How many files the check has read. */
  readonly files: number;
}

export function freshness({ today, changed, confirmed, files }: Days): string {
  return [
    `Сведения на ${dayWords(today)}.`,
    ...(changed === null ? [] : [`Тексты последний раз менялись ${dayWords(changed)}.`]),
    confirmed === null
      ? 'Издатели пока не подтвердили действие ни одного документа.'
      : `Последний раз издатель подтвердил действие документа ${dayWords(confirmed)}.`,
    `Проверено: ${counted(files, 'файл', 'файла', 'файлов')}.`,
  ].join(' ');
}
