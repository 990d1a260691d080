/** The command `npm run review`: shows a change of the content as a page and as Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { buildDay } from '../../src/astro/build-day.ts';
import { NoContent } from '../../src/corpus/read.ts';
import { visible } from '../../src/findings/visible.ts';
import { compare } from '../../src/review/compare.ts';
import { reviewMarkdown } from '../../src/review/markdown/markdown.ts';
import { reviewPage } from '../../src/review/page/page.ts';
import { errorsSentence } from '../../src/review/words.ts';
import { refusePlaces } from '../command-line/report-places.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readArguments, usage, type Arguments } from './arguments.ts';
import { GitError } from './git.ts';
import { readSides } from './sides.ts';

/**
 * Runs the command.
 * @param args words of the command line
 * @returns the exit code: 0 made · 1 made, and the new version has errors · 3 could not be made
 */
export function review(args: string[]): number {
  try {
    const asked = readArguments(args);
    if (asked !== null) return run(asked);
    console.log(usage);
    return 0;
  } catch (cause) {
    const known = cause instanceof NoContent || cause instanceof UsageError || cause instanceof GitError;
    console.error(known ? cause.message : 'Обзор не получился. Это ошибка самой команды, сообщите о ней:');
    if (!known) console.error(cause);
    return 3;
  }
}

function run(asked: Arguments): number {
  const today = asked.today ?? buildDay();
  const page = join(asked.out, 'index.html');
  const places = [page, join(asked.out, 'review.md'), ...(asked.markdown === null ? [] : [asked.markdown])];
  refusePlaces(
    places.map((file) => ({ file })),
    [asked.content, ...(asked.baseContent === null ? [] : [asked.baseContent])].map((path) => ({
      path,
      words: 'с текстами',
    })),
  );
  const { base, head } = readSides(asked, today);
  const found = compare(base, head, today);
  const markdown = reviewMarkdown(found);
  write(page, reviewPage(found));
  write(join(asked.out, 'review.md'), markdown);
  if (asked.markdown !== null) write(asked.markdown, markdown);
  const errors = errorsSentence(found.head.errors);
  console.log(
    [...(errors === null ? [] : [errors]), found.headline, ...found.summary.map((line) => `  · ${line}`)]
      .map((line) => visible(line))
      .join('\n'),
  );
  console.log(`Страница: ${relative(process.cwd(), resolve(page)) || page}`);
  return found.head.errors > 0 ? 1 : 0;
}

/** @throws {UsageError} where it cannot be written there */
function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(path, text);
  } catch {
    throw new UsageError(
      `Записать «${visible(path)}» не вышло: там файл или нет права писать. Назовите другое место: --out.`,
    );
  }
}
