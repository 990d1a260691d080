/** The command line of `npm run validate:site`. */
import { parseArgs } from 'node:util';
import { looksLike } from '../../src/findings/nearest.ts';
import { formats, type Format } from '../validate/report-arguments.ts';
import { UsageError } from '../validate/usage-error.ts';

/** What a person asks for; paths as written, relative to where the command is run. */
export interface Arguments {
  readonly site: string;
  /** The content that the site was built from, or null for that of the environment. */
  readonly content: string | null;
  readonly format: Format;
}

const options = {
  site: { type: 'string', default: 'dist' },
  content: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

const usage = `Как запускать: npm run validate:site -- [--site ПАПКА] [--content ПАПКА] [--format ${formats.join('|')}]`;

/** @throws {UsageError} with the usage */
export function readArguments(args: string[]): Arguments {
  const { site, content = null, format } = parsed(args);
  const known = formats.find((one) => one === format);
  if (known !== undefined) return { site, content, format: known };
  throw new UsageError(
    `Формата «${format}» нет. ${looksLike(format, formats, '') ?? ''} ${usage}`.replace(/ {2}/u, ' '),
  );
}

function parsed(args: string[]): ReturnType<typeof parseArgs<{ args: string[]; options: typeof options }>>['values'] {
  try {
    return parseArgs({ args, options }).values;
  } catch (cause) {
    throw new UsageError(`${wrongArgument(cause)} ${usage}`);
  }
}

function wrongArgument(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : '';
  const named = /'(-[^']*)'/u.exec(message)?.[1] ?? '';
  const bare = /argument '([^']*)'/u.exec(message)?.[1];
  if (bare !== undefined && !bare.startsWith('-')) return `Слово «${bare}» лишнее.`;
  const name = /^--([\w-]+)/u.exec(named)?.[1] ?? '';
  if (Object.hasOwn(options, name)) return `У ключа --${name} нет значения.`;
  const near = looksLike(name, Object.keys(options), null, (one) => `--${one}`);
  return `Такого ключа нет: ${named}.${near === null ? '' : ` ${near}`}`;
}
