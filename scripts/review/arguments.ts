/** The command line of `npm run review`. */
import { isDay } from '../../src/schemas/day.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parsedArguments } from '../command-line/parsed-arguments.ts';

/** What a person asks for. */
export interface Arguments {
  /** A git ref, or null where both sides are folders. */
  readonly base: string | null;
  /** A folder with the earlier content, or null where it comes from git. */
  readonly baseContent: string | null;
  /** A git ref, or null for the working folder. */
  readonly head: string | null;
  readonly content: string;
  /** Where the repository is that refs are looked up in, or null for the one the content lies in. */
  readonly repository: string | null;
  readonly out: string;
  /** One more place for the Markdown, or null. */
  readonly markdown: string | null;
  /** `YYYY-MM-DD`, or null for today. */
  readonly today: string | null;
}

const options = {
  head: { type: 'string' },
  content: { type: 'string', default: 'src/content' },
  'base-content': { type: 'string' },
  repository: { type: 'string' },
  out: { type: 'string', default: '.build/review' },
  markdown: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `--help` says. */
export const usage = [
  'Как запускать:',
  '  npm run review -- main',
  '  npm run review -- ВЕТКА [--head ВЕТКА] [--content ПАПКА] [--repository ПАПКА]',
  '  npm run review -- --base-content ПАПКА [--content ПАПКА]',
  'и ещё: [--out ПАПКА] [--markdown ФАЙЛ] [--today ГГГГ-ММ-ДД]',
].join('\n');

/** Reads the command line; null where only help is asked for. @throws {UsageError} with the usage */
export function readArguments(args: string[]): Arguments | null {
  const { values, positionals } = parsedArguments({ args, options, allowPositionals: true }, usage);
  if (values.help) return null;
  const { head = null, content, repository = null, out, markdown = null, today = null } = values;
  const baseContent = values['base-content'] ?? null;
  const [base = null, ...others] = positionals;
  const wrong = (message: string): UsageError => new UsageError(`${message}\n${usage}`);
  if (others.length > 0) throw wrong(`Слово «${others[0] ?? ''}» лишнее: сравнить можно с одной веткой.`);
  if (base === null && baseContent === null) throw wrong('Не сказано, с чем сравнивать.');
  if (base !== null && baseContent !== null) throw wrong('Назовите или ветку, или папку --base-content.');
  if (baseContent !== null && head !== null) throw wrong('Ключ --head пишут вместе с веткой, а не с папкой.');
  if (out.trim() === '') throw wrong('У ключа --out нет значения: назовите папку для обзора.');
  if (today !== null && !isDay(today)) throw wrong(`«${today}» — не дата.`);
  return { base, baseContent, head, content, repository, out, markdown, today };
}
