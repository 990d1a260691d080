/**
 * Our own error map for zod: every issue of a schema as a Russian sentence and a way to mend it.
 * zod's `ru` locale is half English (measured), so nothing of its wording is used.
 */
import type { core } from 'zod';
import type { RuleId } from '../findings/finding.ts';
import { looksLike, nearest } from '../findings/nearest.ts';
import { shown } from './shown.ts';
import { valueWords } from './value-words.ts';
import { wrongForm } from './wrong-form.ts';

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

/** What is validated, and where to look for how it is written. */
export interface Validated {
  /** The value that was validated. */
  readonly data: unknown;
  /** The known keys of the map at a path, to name the nearest. */
  readonly keysAt: (path: readonly PropertyKey[]) => readonly string[];
  /** A value as it is written: «007» where the value is 7. */
  readonly writtenAt: (path: readonly PropertyKey[]) => string | null;
}

/** Of an entry that is spoiled as a whole no more is told: each key and value has its place looked up anew. */
const most = 300;

/** Words the issues of one validation. @param issues as zod reports them */
export function problems(all: readonly core.$ZodIssue[], validated: Validated): Problem[] {
  const { data, keysAt } = validated;
  const issues = all
    .slice(0, most)
    .map((issue) => (issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, most) } : issue));
  const misspelled = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, nearest(key, keysAt(issue.path))].map(String).join('\n'))
      : [],
  );
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, issue.path, keysAt(issue.path)));
    }
    const value = valueAt(data, issue.path);
    // A key that is there with a letter wrong is said once, where it stands.
    if (value === undefined && misspelled.includes(issue.path.map(String).join('\n'))) return [];
    return [problem(issue, value, validated)];
  });
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): Problem {
  const hint = looksLike(key, known, known.length === 0 ? null : `Известны: ${known.join(', ')}.`);
  return { rule: 'schema/unknown-key', path: [...path, key], atKey: true, message: `Ключа «${key}» здесь нет.`, hint };
}

function problem(issue: core.$ZodIssue, value: unknown, { writtenAt }: Validated): Problem {
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
          ? `Добавьте строку «${key}: …». ${possible(lastKey(path), issue.values.map(String))}`
          : `Добавьте строку «${key}: …».`,
    };
  }
  if (value === null && key !== '') {
    const message = `У ключа «${key}» нет значения.`;
    return { rule: 'schema/no-value', path, atKey: false, message, hint: 'Впишите значение или уберите строку.' };
  }
  if (issue.code === 'invalid_type') {
    const unquoted = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    const rule = unquoted ? 'schema/unquoted' : 'schema/type';
    const written = writtenAt(path) ?? shown(value);
    return { rule, path, atKey: false, ...wrongType({ key, expected: issue.expected, value, written }) };
  }
  if (issue.code === 'invalid_value') {
    const name = lastKey(path);
    const values = issue.values.map(String);
    const near = typeof value === 'string' ? nearestValue(name, value, values) : null;
    return {
      rule: 'schema/value',
      path,
      atKey: false,
      message: `Значение «${shown(value)}» для «${key}» не подходит.`,
      hint: `${near === null ? '' : `Похоже на «${near}». `}${possible(name, values)}`,
    };
  }
  if (issue.code === 'custom') {
    return { path, atKey: false, ...wrongForm(key, issue.params?.['expects'], shown(value)) };
  }
  return {
    rule: 'schema/value',
    path,
    atKey: false,
    message: `Значение «${shown(value)}» для «${key}» не подходит.`,
    hint: null,
  };
}

/** The value that was meant, also where its Russian word was written. */
function nearestValue(key: string, written: string, values: readonly string[]): string | null {
  const near = nearest(written, values);
  if (near !== null) return near;
  const word = nearest(
    written,
    values.flatMap((value) => valueWords(key, value) ?? []),
  );
  return values.find((value) => word !== null && valueWords(key, value) === word) ?? null;
}

/** The values of a closed list, with what they mean. */
function possible(key: string, values: readonly string[]): string {
  const named = values.map((value) => {
    const meaning = valueWords(key, value);
    return meaning === null ? value : `${value} (${meaning})`;
  });
  return `Можно: ${named.join(', ')}.`;
}

interface Mistyped {
  readonly key: string;
  readonly expected: string;
  readonly value: unknown;
  readonly written: string;
}

function wrongType({ key, expected, value, written }: Mistyped): { message: string; hint: string | null } {
  if (key === '') {
    return { message: 'Запись списка — не набор «ключ: значение».', hint: 'Каждая запись начинается с «- id: …».' };
  }
  const name = kindNames[expected] ?? expected;
  const message = `Для «${key}» нужен ${name}, а здесь ${described(value, written)}.`;
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { message, hint: `Возьмите значение в кавычки: "${written}".` };
  }
  if (expected === 'array') return { message, hint: listHint(key, value) };
  if (expected === 'object') {
    return { message, hint: 'Его пишут с новой строки: на каждой строке отступ и «ключ: значение».' };
  }
  const only = Array.isArray(value) && value.length === 1 ? valueAt(value, [0]) : null;
  return {
    message,
    hint:
      typeof only === 'string' ? `Запишите без скобок: «${key}: ${only}».` : 'Оставьте одно значение в этой строке.',
  };
}

function listHint(key: string, value: unknown): string {
  return typeof value === 'string' && /^[\w.#-]+$/u.test(value)
    ? `Возьмите его в квадратные скобки: «${key}: [${value.includes('#') ? `"${value}"` : value}]».`
    : 'Каждое значение — с новой строки после «- ».';
}

/** The key a value belongs to: for a value of a list, the key of the list. */
function lastKey(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step !== 'number') ?? '');
}

function keyName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${String(path.at(-2) ?? '')}, ${last + 1}-е значение`;
  return String(last ?? '');
}

function described(value: unknown, written: string): string {
  if (Array.isArray(value)) return 'список';
  if (typeof value === 'object') return 'набор «ключ: значение»';
  if (typeof value === 'number') return `число ${written}`;
  return `«${shown(value)}»`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
