/** Days, ids, hours, addresses and other values of a certain form: what to say where the form is wrong. */
import type { RuleId } from '../findings/finding.ts';
import { mixedId } from '../findings/lookalike.ts';
import { dateHint } from './date-hint.ts';
import { likelyClause, likelyId } from './id.ts';

/** What is said of a value that has not the form it should have. */
export interface WrongForm {
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
}

/**
 * Words a value that is a text and none of the texts that are possible.
 * @param expects what the schema wants: `params.expects` of its check @param written the value as it is repeated
 */
export function wrongForm(key: string, expects: unknown, written: string): WrongForm {
  switch (expects) {
    case 'day':
      return { rule: 'schema/date', message: `«${written}» в «${key}» — не дата.`, hint: dateHint(written) };
    case 'id':
      return (
        lookalike(written, key) ?? {
          rule: 'schema/id',
          message: `«${written}» в «${key}» — не id.`,
          hint: typed(likelyId(written)) ?? 'Id — строчные латинские буквы, цифры и одиночные дефисы: «saki-206».',
        }
      );
    case 'clause':
      return (
        lookalike(written, key) ?? {
          rule: 'schema/id',
          message: `«${written}» в «${key}» — не адрес пункта.`,
          hint: typed(likelyClause(written)) ?? 'Адрес пункта — id документа, решётка и якорь: «saki-206#3.6».',
        }
      );
    case 'time':
      return { rule: 'schema/value', message: `«${written}» в «${key}» — не время.`, hint: timeHint(written) };
    case 'place':
      return {
        rule: 'schema/value',
        message: `«${written}» в «${key}» — не место.`,
        hint: 'Место — файл «documents/saki-206.mdx», пункт в нём «documents/saki-206.mdx#3.6» или папка «topics/».',
      };
    case 'web':
      return {
        rule: 'schema/value',
        message: `«${written}» в «${key}» — не адрес сайта.`,
        hint: /^www\.[\w.-]+$/u.test(written)
          ? `Запишите: «https://${written}».`
          : 'Адрес начинается с «https://», пробелов в нём нет.',
      };
    case 'sha256':
      return {
        rule: 'schema/value',
        message: `«${written}» в «${key}» — не контрольная сумма SHA-256.`,
        hint: 'Нужны 64 знака: цифры и буквы от a до f.',
      };
    default:
      return { rule: 'schema/blank', message: `«${key}» — пустая строка.`, hint: 'Впишите текст или уберите строку.' };
  }
}

function typed(meant: string | null): string | null {
  return meant === null ? null : `Запишите: «${meant}».`;
}

function timeHint(written: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.\s-](\d{2})$/u.exec(written) ?? [];
  if (hour === '') return 'Время пишут в кавычках: "10:00".';
  return Number(hour) < 24 && Number(minute) < 60
    ? `Запишите: "${hour.padStart(2, '0')}:${minute}".`
    : 'Такого времени нет: часы — от 00 до 23, минуты — от 00 до 59.';
}

function lookalike(written: string, key: string): WrongForm | null {
  const mixed = mixedId(written);
  return mixed === null
    ? null
    : { rule: 'schema/lookalike', message: `${mixed.what} в «${key}»: ${mixed.why}.`, hint: mixed.hint };
}
