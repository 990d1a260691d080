/** The command line of `npm run validate` (contract.md, «Checking content»); formats of reports are in `report-arguments.ts`. */
import { isDay } from '../../src/schemas/day.ts';
import { readReports, reportOptions, reportUsage, type AskedReports } from '../command-line/report-arguments.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parsedArguments } from '../command-line/parsed-arguments.ts';

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
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const usage = `Как запускать: npm run validate -- [--content ПАПКА] ${reportUsage} [--strict] [--today ГГГГ-ММ-ДД] [--notes] [--fix [--dry-run]] [--watch] [--explain ПРАВИЛО]`;

/** What `--help` says. */
export const help = [
  usage,
  '',
  '  --content ПАПКА   другая папка с текстами вместо src/content',
  '  --format ФОРМАТ   в каком виде показать найденное',
  '  --report ФОРМАТ=ФАЙЛ  и ещё записать отчёт в файл; можно несколько. Не в папку с текстами',
  '  --shown-as ПАПКА  как папка с текстами зовётся в репозитории, если это не видно',
  '  --strict          выйти с кодом 2, если есть предупреждения',
  '  --today ДЕНЬ      какой день считать сегодняшним',
  '  --notes           показать и заметки',
  '  --fix             исправить то, что исправляется само; с --dry-run только показать',
  '  --watch           проверять после каждой правки',
  '  --explain ПРАВИЛО объяснить правило, например --explain reference/role',
  '',
  'Код выхода: 0 — ошибок нет, 1 — есть ошибки, 2 — есть предупреждения (с --strict), 3 — проверка не запустилась.',
].join('\n');

/** Reads the command line; null where only help is asked for. @throws {UsageError} with the usage */
export function readArguments(args: string[]): Arguments | null {
  try {
    return understood(args);
  } catch (cause) {
    throw cause instanceof UsageError ? new UsageError(`${cause.message} ${usage}`) : cause;
  }
}

function understood(args: string[]): Arguments | null {
  const written = parsedArguments({ args, options }).values;
  if (written.help) return null;
  const { content, strict, today = null, notes, fix, 'dry-run': dryRun, watch, explain = null } = written;
  const asked = readReports(written);
  if (today !== null && !isDay(today)) throw new UsageError(`«${today}» — не дата.`);
  if (dryRun && !fix) throw new UsageError('Ключ --dry-run пишут вместе с --fix.');
  if (watch && (fix || asked.format !== 'text' || asked.reports.length > 0)) {
    throw new UsageError('Ключ --watch пишут без --fix, --format и --report.');
  }
  return { ...asked, content, strict, today, notes, fix, dryRun, watch, explain };
}
