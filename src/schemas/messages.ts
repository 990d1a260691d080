/**
 * Our own error map for zod: every issue of a schema as a Russian sentence and a way to mend it.
 * zod's `ru` locale is half English (measured), so nothing of its wording is used.
 */
import type { core } from 'zod';
import type { RuleId } from '../findings/finding.ts';
import { mixedId } from '../findings/lookalike.ts';
import { looksLike, nearest } from '../findings/nearest.ts';

/** A schema issue in words; `path` leads to the value (or, for unknown keys, to the key). */
export interface Problem {
  readonly rule: RuleId;
  readonly path: readonly PropertyKey[];
  /** True where the place is the key and not its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly hint: string | null;
}

const kindNames: Record<string, string> = {
  string: 'текст',
  array: 'список',
  object: 'набор «ключ: значение»',
};

/**
 * Words the issues of one validation.
 * @param issues as zod reports them
 * @param data the value that was validated
 * @param keysAt the known keys of the map at a path, to name the nearest
 */
export function problems(
  issues: readonly core.$ZodIssue[],
  data: unknown,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, issue.path, keysAt(issue.path)));
    }
    return [problem(issue, valueAt(data, issue.path))];
  });
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): Problem {
  const hint = looksLike(key, known, known.length === 0 ? null : `Известны: ${known.join(', ')}.`);
  return { rule: 'schema/unknown-key', path: [...path, key], atKey: true, message: `Ключа «${key}» здесь нет.`, hint };
}

function problem(issue: core.$ZodIssue, value: unknown): Problem {
  const { path } = issue;
  const key = keyName(path);
  if (value === undefined) {
    return {
      rule: 'schema/missing-key',
      path: path.slice(0, -1),
      atKey: false,
      message: `Нет обязательного ключа «${key}».`,
      hint:
        issue.code === 'invalid_value'
          ? `Добавьте «${key}»: ${issue.values.join(', ')}.`
          : `Добавьте строку «${key}: …».`,
    };
  }
  if (issue.code === 'invalid_type') {
    const unquoted = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    const rule = unquoted ? 'schema/unquoted' : value === null ? 'schema/no-value' : 'schema/type';
    return { rule, path, atKey: false, ...wrongType(key, issue.expected, value) };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof value === 'string' ? nearest(value, values) : null;
    return {
      rule: 'schema/value',
      path,
      atKey: false,
      message: `Значение «${show(value)}» для «${key}» не подходит.`,
      hint: `${near === null ? '' : `Похоже на «${near}». `}Можно: ${values.join(', ')}.`,
    };
  }
  if (issue.code === 'custom') {
    return { path, atKey: false, ...wrongForm(key, issue.params?.['expects'], value) };
  }
  return {
    rule: 'schema/value',
    path,
    atKey: false,
    message: `Значение «${show(value)}» для «${key}» не подходит.`,
    hint: null,
  };
}

function wrongType(key: string, expected: string, value: unknown): { message: string; hint: string | null } {
  if (value === null) {
    return { message: `У ключа «${key}» нет значения.`, hint: 'Впишите значение или уберите строку.' };
  }
  const name = kindNames[expected] ?? expected;
  const message = `Для «${key}» нужен ${name}, а здесь ${described(value)}.`;
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { message, hint: `Возьмите значение в кавычки: "${String(value)}".` };
  }
  if (expected === 'array') return { message, hint: 'Каждое значение — с новой строки после «- ».' };
  return { message, hint: null };
}

type Worded = Pick<Problem, 'rule' | 'message'> & { readonly hint: string };

function wrongForm(key: string, expects: unknown, value: unknown): Worded {
  const written = show(value);
  switch (expects) {
    case 'day':
      return { rule: 'schema/date', message: `«${written}» в «${key}» — не дата.`, hint: dayHint(written) };
    case 'id':
      return (
        lookalike(written, key) ?? {
          rule: 'schema/id',
          message: `«${written}» в «${key}» — не id.`,
          hint: 'Id — строчные латинские буквы, цифры и одиночные дефисы: «saki-206».',
        }
      );
    case 'clause':
      return (
        lookalike(written, key) ?? {
          rule: 'schema/id',
          message: `«${written}» в «${key}» — не адрес пункта.`,
          hint: 'Пункт пишут так: «saki-206#3.6».',
        }
      );
    case 'time':
      return {
        rule: 'schema/value',
        message: `«${written}» в «${key}» — не время.`,
        hint: 'Время пишут в кавычках: "10:00".',
      };
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
        hint: 'Адрес начинается с «https://».',
      };
    case 'sha256':
      return {
        rule: 'schema/value',
        message: `«${written}» в «${key}» — не SHA-256.`,
        hint: 'Нужны 64 цифры и буквы от a до f.',
      };
    default:
      return { rule: 'schema/blank', message: `«${key}» — пустая строка.`, hint: 'Впишите текст или уберите строку.' };
  }
}

function lookalike(written: string, key: string): Worded | null {
  const mixed = mixedId(written);
  return mixed === null
    ? null
    : { rule: 'schema/lookalike', message: `${mixed.what} в «${key}»: ${mixed.why}.`, hint: mixed.hint };
}

/** How to write the date that was meant. */
function dayHint(written: string): string {
  const foreign = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(written);
  if (foreign) {
    const [, dd = '', mm = '', yyyy = ''] = foreign;
    return `Дату пишут год-месяц-день: ${yyyy}-${mm.padStart(2, '0')}-${dd.padStart(2, '0')}.`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(written)) return 'Такого дня в календаре нет.';
  return 'Дату пишут год-месяц-день: 2021-06-25.';
}

function keyName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${String(path.at(-2) ?? '')}, ${last + 1}-е значение`;
  return String(last ?? '');
}

function described(value: unknown): string {
  if (Array.isArray(value)) return 'список';
  if (typeof value === 'object') return 'набор «ключ: значение»';
  if (typeof value === 'number') return `число ${value}`;
  if (typeof value === 'boolean') return `«${value ? 'true' : 'false'}» (да/нет)`;
  return `«${show(value)}»`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
