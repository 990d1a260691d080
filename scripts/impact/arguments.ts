/** The command line of `npm run impact`. */
import { visible } from '../../src/findings/visible.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parsedArguments } from '../command-line/parsed-arguments.ts';

/** What a person asks for. */
export interface Arguments {
  /** Id or name of the thing, as written. */
  readonly written: string;
  /** Path of the content folder as written, or null for the usual one. */
  readonly content: string | null;
  readonly format: Format;
  readonly depth: number;
}

const formats = ['text', 'json'] as const;
type Format = (typeof formats)[number];

/** Farther than this there is nothing that was not reached. */
const deepest = 9;

const options = {
  content: { type: 'string' },
  format: { type: 'string', default: 'text' },
  depth: { type: 'string', default: '2' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** How the command is used. */
export const usage = [
  'Что затронет правка: npm run impact -- ЧТО [--depth ЧИСЛО] [--format text|json] [--content ПАПКА]',
  'ЧТО — id или название:',
  '  saki-206#3.6             пункт (можно и адрес пункта на сайте, и путь к файлу)',
  '  saki-206, saki-206#II    документ, раздел',
  '  приложение 2 к saki-206  приложение, также обещанное без текста',
  '  role/teacher, учитель    роль; так же responsibility/, topic/, guide/, organization/, term/, act/',
  '--depth 1 показывает только то, что затронуто прямо; 2 — и тех, кто на это ссылается; и так до 9.',
].join('\n');

/** Reads the command line; null where only help is asked for. @throws {UsageError} */
export function readArguments(args: readonly string[]): Arguments | null {
  const { values, positionals } = parsedArguments({ args: [...args], options, allowPositionals: true }, usage);
  if (values.help) return null;
  const written = positionals.join(' ').trim();
  if (written === '') throw new UsageError(`Не сказано, о чём спросить.\n${usage}`);
  const format = formats.find((one) => one === values.format);
  if (format === undefined) {
    throw new UsageError(`Формата «${visible(values.format)}» нет. Можно: ${formats.join(', ')}.`);
  }
  const depth = /^\d+$/u.test(values.depth) ? Number(values.depth) : 0;
  if (depth < 1 || depth > deepest) {
    throw new UsageError(`Глубина «${visible(values.depth)}» не подходит: нужно число от 1 до ${deepest}.`);
  }
  return { written, content: values.content ?? null, format, depth };
}
