/** The command line of `npm run validate:site`. */
import { readReports, reportOptions, reportUsage, type AskedReports } from '../command-line/report-arguments.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parsedArguments } from '../command-line/parsed-arguments.ts';

/** What a person asks for; paths as written, relative to where the command is run. */
export interface Arguments extends AskedReports {
  readonly site: string;
  /** The content that the site was built from, or null for that of the environment. */
  readonly content: string | null;
  readonly strict: boolean;
}

const options = {
  site: { type: 'string', default: 'dist' },
  content: { type: 'string' },
  ...reportOptions,
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const usage = `Как запускать: npm run validate:site -- [--site ПАПКА] [--content ПАПКА] ${reportUsage} [--strict]`;

/** What `--help` says. */
export const help = [
  usage,
  '',
  '  --site ПАПКА      собранный сайт, если он не в dist',
  '  --content ПАПКА   тексты, из которых он собран, если это не src/content',
  '  --format ФОРМАТ   в каком виде показать найденное',
  '  --report ФОРМАТ=ФАЙЛ  и ещё записать отчёт в файл; можно несколько. Не в папку сайта или текстов',
  '  --shown-as ПАПКА  как папка с текстами зовётся в репозитории, если это не видно',
  '  --strict          выйти с кодом 2, если есть предупреждения',
  '',
  'Код выхода: 0 — ошибок нет, 1 — есть ошибки, 2 — есть предупреждения (с --strict), 3 — проверка не запустилась.',
].join('\n');

/** Reads the command line; null where only help is asked for. @throws {UsageError} with the usage */
export function readArguments(args: string[]): Arguments | null {
  try {
    const written = parsedArguments({ args, options }).values;
    if (written.help) return null;
    const { site, content = null, strict } = written;
    return { ...readReports(written), site, content, strict };
  } catch (cause) {
    throw cause instanceof UsageError ? new UsageError(`${cause.message} ${usage}`) : cause;
  }
}
