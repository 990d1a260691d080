/** The command line of `npm run validate` (contract.md, «Checking content»). */
import { parseArgs } from 'node:util';
import { isDay } from '../../src/schemas/day.ts';
import { looksLike } from '../../src/findings/nearest.ts';

/** What a person asks for. */
export interface Arguments {
  /** Path of the content folder as written, relative to where the command is run. */
  readonly content: string;
  readonly format: Format;
  readonly strict: boolean;
  /** `YYYY-MM-DD`, or null for today. */
  readonly today: string | null;
  /** Whether notes are shown one by one. */
  readonly notes: boolean;
  /** Whether what can be mended safely is mended. */
  readonly fix: boolean;
  /** With `fix`: shows what would be mended and writes nothing. */
  readonly dryRun: boolean;
  readonly watch: boolean;
  /** Name of a rule to be explained, or null. */
  readonly explain: string | null;
}

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

const options = {
  content: { type: 'string', default: 'src/content' },
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
  today: { type: 'string' },
  notes: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  explain: { type: 'string' },
} as const;

const usage = `Как запускать: npm run validate -- [--content ПАПКА] [--format ${formats.join('|')}] [--strict] [--today ГГГГ-ММ-ДД] [--notes] [--fix [--dry-run]] [--watch] [--explain ПРАВИЛО]`;

/** A command line that cannot be understood; the message is Russian. */
export class UsageError extends Error {}

/** @throws {UsageError} */
export function readArguments(args: string[]): Arguments {
  const { content, format, strict, today = null, notes, fix, 'dry-run': dryRun, watch, explain = null } = parsed(args);
  const known = formats.find((one) => one === format);
  if (known === undefined) throw new UsageError(`Формата «${format}» нет. ${usage}`);
  if (today !== null && !isDay(today)) throw new UsageError(`«${today}» — не дата. ${usage}`);
  if (dryRun && !fix) throw new UsageError(`Ключ --dry-run пишут вместе с --fix. ${usage}`);
  if (watch && (fix || known !== 'text')) throw new UsageError(`Ключ --watch пишут без --fix и --format. ${usage}`);
  return { content, format: known, strict, today, notes, fix, dryRun, watch, explain };
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
