/** The command line of `npm run new`. */
import { parseArgs } from 'node:util';
import { looksLike } from '../../src/findings/nearest.ts';
import { visible } from '../../src/findings/visible.ts';
import { scaffoldNamed } from '../../src/scaffold/scaffold-named.ts';
import type { Scaffold } from '../../src/scaffold/scaffold.ts';
import { UsageError } from '../command-line/usage-error.ts';

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

const own = {
  content: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws {UsageError} */
export function readArguments(args: readonly string[]): Arguments {
  const [word, ...rest] = args;
  const scaffold = word === undefined || word.startsWith('-') ? null : scaffoldMeant(word, rest);
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

/** @param rest the words behind it: «дорожная карта» is two. @throws {UsageError} where nothing is called so */
function scaffoldMeant(word: string, rest: readonly string[]): Scaffold {
  const found = scaffoldNamed(word);
  if (typeof found !== 'string') return found;
  const flag = rest.findIndex((one) => one.startsWith('-'));
  const words = [word, ...(flag === -1 ? rest : rest.slice(0, flag))].join(' ');
  const whole = scaffoldNamed(words);
  const said = typeof whole === 'string' ? whole : found;
  throw new UsageError(visible(said));
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
  const flag = /'(?:-\w, )?-{0,2}([\w-]+)/u.exec(message)?.[1] ?? '';
  if (Object.hasOwn(own, flag) && flag !== 'content') return `Ключ --${flag} пишут без значения.`;
  if (known.includes(flag)) {
    return `У ключа --${flag} нет значения. Если оно начинается с «-», пишите так: --${flag}="-…".`;
  }
  return `Ключа --${flag} здесь нет. ${looksLike(flag, known, `Можно: ${known.map((one) => `--${one}`).join(', ')}.`, (one) => `--${one}`) ?? ''}`;
}
