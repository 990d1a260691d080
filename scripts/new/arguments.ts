/** The command line of `npm run new`. */
import { parseArgs } from 'node:util';
import { nameKey } from '../../src/findings/name.ts';
import { looksLike } from '../../src/findings/nearest.ts';
import { scaffolds } from '../../src/scaffold/all.ts';
import type { Scaffold } from '../../src/scaffold/scaffold.ts';

/** What a person asks for. */
export interface Arguments {
  /** Null where it is to be asked. */
  readonly scaffold: Scaffold | null;
  /** Path of the content folder as written. */
  readonly content: string;
  /** Whether what is offered is taken without asking. */
  readonly yes: boolean;
  /** Whether the file is shown and not written. */
  readonly dryRun: boolean;
  readonly help: boolean;
  /** What was written for each question, by its flag. */
  readonly written: ReadonlyMap<string, readonly string[]>;
}

/** A command line that cannot be understood; the message is Russian. */
export class UsageError extends Error {}

const own = {
  content: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const kinds = scaffolds.map(({ kind, words }) => `${kind} (${words})`).join(', ');

/** @throws {UsageError} */
export function readArguments(args: readonly string[]): Arguments {
  const [word, ...rest] = args;
  const scaffold = word === undefined || word.startsWith('-') ? null : scaffoldNamed(word);
  const flags = new Set((scaffold === null ? [] : scaffold.questions).map(({ flag }) => flag));
  const values = parsed(scaffold === null ? [...args] : rest, flags);
  const written = new Map<string, readonly string[]>();
  for (const flag of flags) {
    const value = values[flag];
    if (Array.isArray(value)) written.set(flag, value.map(String));
  }
  return {
    scaffold,
    content: typeof values['content'] === 'string' ? values['content'] : 'src/content',
    yes: values['yes'] === true,
    dryRun: values['dry-run'] === true,
    help: values['help'] === true,
    written,
  };
}

function scaffoldNamed(word: string): Scaffold {
  const found = scaffolds.find(({ kind, words }) => kind === word || words === nameKey(word));
  if (found !== undefined) return found;
  const near = looksLike(
    word,
    scaffolds.flatMap(({ kind, words }) => [kind, words]),
    '',
  );
  throw new UsageError(`«${word}» завести нельзя. ${near ?? ''} Можно: ${kinds}.`.replace('  ', ' '));
}

function parsed(args: string[], flags: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const questions = Object.fromEntries(
    Array.from(flags, (flag) => [flag, { type: 'string', multiple: true } as const]),
  );
  try {
    return parseArgs({ args, options: { ...questions, ...own } }).values;
  } catch (cause) {
    throw new UsageError(wrongArgument(cause, [...flags, ...Object.keys(own)]));
  }
}

function wrongArgument(cause: unknown, known: readonly string[]): string {
  const message = cause instanceof Error ? cause.message : '';
  const bare = /argument '([^']*)'/u.exec(message)?.[1];
  if (bare !== undefined && !bare.startsWith('-')) {
    return `Слово «${bare}» лишнее. Если в значении есть пробелы, возьмите его в кавычки.`;
  }
  const flag = /'-{0,2}([\w-]+)/u.exec(message)?.[1] ?? '';
  if (known.includes(flag)) {
    return `У ключа --${flag} нет значения. Если оно начинается с «-», пишите так: --${flag}="-…".`;
  }
  return `Ключа --${flag} здесь нет. ${looksLike(flag, known, `Можно: ${known.map((one) => `--${one}`).join(', ')}.`, (one) => `--${one}`) ?? ''}`;
}
