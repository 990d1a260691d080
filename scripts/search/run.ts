/** The command `npm run search`: asks the site's search and says why each place stands where it stands. */
import { resolve } from 'node:path';
import { buildDay } from '../../src/astro/build-day.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { ask } from '../../src/search/answer/ask.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import { contentFolder } from '../command-line/content-folder.ts';
import { stopped } from '../command-line/stopped.ts';
import { root } from '../environment.ts';
import { answerText } from './answer-text.ts';
import { readArguments, usage } from './arguments.ts';
import { knownFilters } from './known-filters.ts';
import { openLibrary } from './node-library.ts';

/**
 * Runs the command.
 * @param args words of the command line @returns the exit code: 0 answered · 3 nothing asked, no content, or the command
 * itself failed
 */
export async function runSearch(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked === null) {
      console.log(usage);
      return 0;
    }
    const content = contentFolder(asked.content ?? resolve(root, process.env['CONTENT_DIR'] || 'src/content'));
    const { corpus } = loadCorpus(content);
    knownFilters(corpus, asked.question.filters);
    const library = await openLibrary(await searchFiles(corpus, buildDay()));
    console.log(answerText(await ask(library, asked.question), asked.count));
    return 0;
  } catch (cause) {
    return stopped(cause);
  }
}
