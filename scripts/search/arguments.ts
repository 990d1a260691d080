/** The command line of `npm run search`. */
import { visible } from '../../src/findings/visible.ts';
import type { Question } from '../../src/search/answer/ask.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parsedArguments } from '../command-line/parsed-arguments.ts';

/** What a person asks for. */
export interface Arguments {
  readonly question: Question;
  /** How many places are told. */
  readonly count: number;
  /** Path of the content folder as written, or null for the usual one. */
  readonly content: string | null;
}

const options = {
  content: { type: 'string' },
  count: { type: 'string', default: '10' },
  kind: { type: 'string' },
  organization: { type: 'string' },
  audience: { type: 'string' },
  state: { type: 'string' },
  typing: { type: 'boolean', default: false },
  literal: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const filters = ['kind', 'organization', 'audience', 'state'] as const;

/** How the command is used. */
export const usage = [
  'Что ответит поиск сайта и почему: npm run search -- "ЗАПРОС" [ключи]',
  '  --count ЧИСЛО                              сколько мест показать (обычно 10)',
  '  --typing                                   последнее слово ещё набирают',
  '  --literal                                  искать как написано, ничего не исправлять',
  '  --kind guide, --organization saki, --audience teacher, --state present|past',
  '                                             уточнить, как на странице поиска',
  '  --content ПАПКА                            другая папка с текстами',
].join('\n');

/** Reads the command line; null where only help is asked for. @throws {UsageError} */
export function readArguments(args: readonly string[]): Arguments | null {
  const { values, positionals } = parsedArguments({ args: [...args], options, allowPositionals: true }, usage);
  if (values.help) return null;
  const query = positionals.join(' ').trim();
  if (query === '') throw new UsageError(`Не сказано, что искать.\n${usage}`);
  const count = /^\d+$/u.test(values.count) ? Number(values.count) : 0;
  if (count < 1) throw new UsageError(`Число «${visible(values.count)}» не подходит: нужно целое, не меньше 1.`);
  const { typing, literal, organization = null, audience = null } = values;
  const chosen = filters.flatMap((filter) => {
    const value = values[filter];
    return value === undefined ? [] : [[filter, value] as const];
  });
  return {
    question: {
      query,
      typing,
      literal,
      reader: { organization, role: audience },
      filters: Object.fromEntries(chosen),
    },
    count,
    content: values.content ?? null,
  };
}
