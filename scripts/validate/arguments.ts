/** The command line of `npm run validate` (contract.md, «Checking content»); formats of reports are in `report-arguments.ts`. */
import { parseArgs } from 'node:util';
import { isDay } from '../../src/schemas/day.ts';
import { looksLike } from '../../src/findings/nearest.ts';
import { readReports, reportOptions, reportUsage, type AskedReports } from './report-arguments.ts';
import { UsageError } from './usage-error.ts';

/** What a person asks for. */
export interface Arguments extends AskedReports {
  /** Path of the content folder as written, relative to where the command is run. */
  readonly content: string;
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

const options = {
  content: { type: 'string', default: 'src/content' },
  ...reportOptions,
  strict: { type: 'boolean', default: false },
  today: { type: 'string' },
  notes: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  explain: { type: 'string' },
} as const;

const usage = `Как запускать: npm run validate -- [--content ПАПКА] ${reportUsage} [--strict] [--today ГГГГ-ММ-ДД] [--notes] [--fix [--dry-run]] [--watch] [--explain ПРАВИЛО]`;

/** @throws {UsageError} with the usage */
export function readArguments(args: string[]): Arguments {
  try {
    return understood(args);
  } catch (cause) {
    throw cause instanceof UsageError ? new UsageError(`${cause.message} ${usage}`) : cause;
  }
}

function understood(args: string[]): Arguments {
  const written = parsed(args);
  const { content, strict, today = null, notes, fix, 'dry-run': dryRun, watch, explain = null } = written;
  const asked = readReports(written);
  if (today !== null && !isDay(today)) throw new UsageError(`«${today}» — не дата.`);
  if (dryRun && !fix) throw new UsageError('Ключ --dry-run пишут вместе с --fix.');
  if (watch && (fix || asked.format !== 'text' || asked.reports.length > 0)) {
    throw new UsageError('Ключ --watch пишут без --fix, --format и --report.');
  }
  return { ...asked, content, strict, today, notes, fix, dryRun, watch, explain };
}

function parsed(args: string[]): ReturnType<typeof parseArgs<{ args: string[]; options: typeof options }>>['values'] {
  try {
    return parseArgs({ args, options }).values;
  } catch (cause) {
    throw new UsageError(wrongArgument(cause));
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
