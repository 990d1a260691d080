/** The command `npm run new`: makes a file that the check finds nothing in, or none. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildDay } from '../../src/astro/build-day.ts';
import { readRecorded } from '../../src/astro/check-folder.ts';
import { remembered } from '../../src/astro/remembered.ts';
import { foundFiles, NoContent } from '../../src/corpus/read.ts';
import { count, findingLine } from '../../src/findings/report.ts';
import { difference } from '../../src/fixes/difference.ts';
import type { Answers } from '../../src/scaffold/answers.ts';
import { UnwritableText } from '../../src/scaffold/body.ts';
import { contextOf, type Context } from '../../src/scaffold/context.ts';
import type { Draft, DraftFile } from '../../src/scaffold/draft.ts';
import { broughtBy, withDraft } from '../../src/scaffold/proof.ts';
import type { Scaffold } from '../../src/scaffold/scaffold.ts';
import { root } from '../environment.ts';
import { yamlFolder } from '../schemas/files.ts';
import { writeSchemas } from '../schemas/write.ts';
import { contentFolder } from '../command-line/content-folder.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { BrokenOff, type Asker } from './asker.ts';
import { fromFlags, quoted } from './from-flags.ts';
import { askKind, fromQuestions } from './from-questions.ts';
import { help } from './help.ts';
import { refuseTaken, write } from './write.ts';

/** What the command is told from outside. */
export interface Surroundings {
  /** Who answers questions, or null where nobody is there. */
  readonly asker: Asker | null;
  readonly say: (words: string) => void;
  readonly complain: (words: string) => void;
}

/** Everything that is to be written, and what it was made from. */
interface Made {
  readonly scaffold: Scaffold;
  readonly answers: Answers;
  readonly draft: Draft;
  readonly taken: readonly string[];
}

/**
 * Runs the command.
 * @returns the exit code: 0 written or shown · 1 refused: the content would not be in order · 3 the question is
 * not clear, the file cannot be written, or the command itself failed
 */
export async function newEntry(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await run(readArguments(args), surroundings);
  } catch (cause) {
    const clear = cause instanceof UsageError || cause instanceof NoContent || cause instanceof BrokenOff;
    if (clear || cause instanceof UnwritableText) {
      surroundings.complain(cause.message);
      return clear ? 3 : 1;
    }
    const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    surroundings.complain(`Это ошибка самой команды, сообщите о ней:\n${told}`);
    return 3;
  }
}

async function run(asked: Arguments, surroundings: Surroundings): Promise<number> {
  const { say, complain } = surroundings;
  if (asked.help) {
    say(help(asked.scaffold));
    return 0;
  }
  const content = contentFolder(asked.content);
  const before = contextOf(foundFiles(content), {
    today: buildDay(),
    recorded: readRecorded(remembered(root, content).references),
  });
  const made = await make(asked, before, surroundings.asker);
  const { files } = made.draft;
  refuseTaken(content, files);
  const brought = broughtBy(before, withDraft(before, files));
  const errors = count(brought, 'error');
  if (errors > 0) complain('Так записать нельзя, проверка нашла бы ошибки:');
  else if (brought.length > 0) say('Проверка об этом предупредит:');
  for (const finding of brought) (errors > 0 ? complain : say)(findingLine(finding));
  if (errors > 0) {
    complain(`Ничего не записано. Исправьте и повторите:\n${commandLine(made)}`);
    return 1;
  }
  if (asked.dryRun) {
    for (const file of files) show(file, say);
    say('Ничего не записано (--dry-run).');
    return 0;
  }
  const mayAsk = surroundings.asker !== null && !asked.yes;
  if (mayAsk && brought.length > 0 && !(await surroundings.asker.agreed('Записать всё равно?'))) {
    say(`Ничего не записано. Повторить с поправками:\n${commandLine(made)}`);
    return 1;
  }
  write(content, files);
  refreshSchemas(content);
  tell(content, made, say);
  return 0;
}

async function make(asked: Arguments, before: Context, asker: Asker | null): Promise<Made> {
  if (asker === null || asked.yes) {
    const { scaffold } = asked;
    if (scaffold === null) throw new UsageError(`Не сказано, что завести.\n${help(null)}`);
    const { answers, taken } = fromFlags(scaffold, before, asked.written, asked.yes);
    return { scaffold, answers, taken, draft: scaffold.draft(answers, before) };
  }
  const scaffold = asked.scaffold ?? (await askKind(asker));
  const { answers, context, first } = await fromQuestions(scaffold, before, asked.written, asker);
  const { files, remarks } = scaffold.draft(answers, context);
  const draft = { files: [...first.files, ...files], remarks: [...first.remarks, ...remarks] };
  return { scaffold, answers, taken: [], draft };
}

function show({ path, text, before }: DraftFile, say: (words: string) => void): void {
  if (before === null) say(`${path}\n\n${text}`);
  else say([`${path} (изменится)`, '', ...difference({ path, before, after: text, what: [] }), ''].join('\n'));
}

/** The editor should offer what is new at once, where it offers anything at all. */
function refreshSchemas(content: string): void {
  if (content === resolve(root, 'src/content') && existsSync(join(root, yamlFolder))) writeSchemas(root, content);
}

function tell(content: string, { draft, taken }: Made, say: (words: string) => void): void {
  for (const { path, before } of draft.files) {
    say(`${before === null ? 'Записано' : 'Изменено'}: ${relative(process.cwd(), join(content, path))}`);
  }
  for (const remark of draft.remarks) say(remark);
  if (taken.length > 0) say(`Взято, что предлагалось: ${taken.join(', ')}.`);
  const here = content === resolve(root, 'src/content');
  say(
    [
      'Дальше:',
      '  1. откройте файл и допишите его;',
      `  2. npm run validate${here ? '' : ` -- --content ${quoted(relative(process.cwd(), content))}`} — проверить;`,
      '  3. npm run permalinks — записать новые адреса;',
      '  4. npm run references — записать, куда ведут ссылки.',
    ].join('\n'),
  );
}

/** The answers as flags, so that nobody types them twice. */
function commandLine({ scaffold, answers }: Made): string {
  const flags = Array.from(answers, ([flag, values]) => `--${flag} ${quoted(values.join(', '))}`);
  return `npm run new -- ${scaffold.kind} ${flags.join(' ')}`;
}
