/** The part of a command line that says in which formats findings are wanted, and where. */
import { reportFormats } from '../../src/formats/findings/names.ts';
import { looksLike } from '../../src/findings/nearest.ts';
import { UsageError } from './usage-error.ts';

export const formats = ['text', ...reportFormats] as const;
export type Format = (typeof formats)[number];

/** A report that is written to a file. */
export interface AskedFile {
  readonly format: Format;
  /** Path as written, relative to where the command is run. */
  readonly file: string;
}

/** What is wanted of the findings. */
export interface AskedReports {
  /** What is printed. */
  readonly format: Format;
  /** What is written beside it. */
  readonly reports: readonly AskedFile[];
  /** The path of the content folder in the repository for the formats that name files so, or null to look for it. */
  readonly shownAs: string | null;
}

/** The keys, for `parseArgs`. */
export const reportOptions = {
  format: { type: 'string', default: 'text' },
  report: { type: 'string', multiple: true, default: [] as string[] },
  'shown-as': { type: 'string' },
} as const;

export const reportUsage = `[--format ${formats.join('|')}] [--report ФОРМАТ=ФАЙЛ]… [--shown-as ПАПКА_В_РЕПОЗИТОРИИ]`;

/** The values of the keys. */
export interface WrittenReports {
  readonly format: string;
  readonly report: readonly string[];
  readonly 'shown-as'?: string | undefined;
}

/**
 * Reads the keys.
 * @throws {UsageError} without the usage
 */
export function readReports({ format, report, 'shown-as': shownAs }: WrittenReports): AskedReports {
  const reports = report.map(askedFile);
  const twice = reports.find(({ file }, at) => reports.findIndex((other) => other.file === file) !== at);
  if (twice !== undefined) throw new UsageError(`Два отчёта пишут в один файл «${twice.file}». Дайте им разные имена.`);
  return { format: known(format), reports, shownAs: shownAs === undefined ? null : folder(shownAs) };
}

function askedFile(written: string): AskedFile {
  const [, format = '', file = ''] = /^([^=]*)=(.+)$/su.exec(written) ?? [];
  if (file === '') {
    throw new UsageError(`«${written}» — не отчёт. Пишите формат и файл: --report sarif=report.sarif.`);
  }
  return { format: known(format), file };
}

function known(written: string): Format {
  const format = formats.find((one) => one === written);
  if (format !== undefined) return format;
  throw new UsageError(`Формата «${written}» нет. ${looksLike(written, formats, '') ?? ''}`.trim());
}

function folder(written: string): string {
  const parts = written
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  if (/^(?:[/\\]|[a-z]:)/iu.test(written) || parts.includes('..')) {
    const hint = 'Это путь от корня репозитория, например --shown-as src/content.';
    throw new UsageError(`Папка «${written}» не годится. ${hint}`);
  }
  return parts.join('/');
}
