/** The command `npm run validate`: checks a content folder and prints what it finds. */
import { buildDay } from '../../src/astro/build-day.ts';
import { checkFolder, type FolderCheck } from '../../src/astro/check-folder.ts';
import { remembered } from '../../src/astro/remembered.ts';
import { count } from '../../src/findings/report.ts';
import type { CheckedContent } from '../../src/rules/check.ts';
import { root } from '../environment.ts';
import { help, readArguments, type Arguments } from './arguments.ts';
import { checkExit } from '../command-line/check-exit.ts';
import { contentFolder } from '../command-line/content-folder.ts';
import { publish } from '../command-line/formats.ts';
import { refusePlaces } from '../command-line/report-places.ts';
import { checkedText } from './text.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * Runs the command.
 * @param args words of the command line @returns the exit code: 0 clean · 1 errors · 2 warnings under `--strict` ·
 * 3 the check could not run, or its report could not be written
 */
export async function validate(args: string[]): Promise<number> {
  return checkExit(async () => {
    const asked = readArguments(args);
    if (asked !== null) return await run(asked);
    console.log(help);
    return 0;
  });
}

async function run(asked: Arguments): Promise<number> {
  // What few checks ask for is loaded when it is asked for: the rest start the sooner.
  if (asked.explain !== null) return await explain(asked.explain);
  const content = contentFolder(asked.content);
  refusePlaces(asked.reports, [{ path: content, words: 'с текстами' }]);
  const { references } = remembered(root, content);
  const folder: FolderCheck = { content, references, today: asked.today ?? buildDay() };
  if (asked.watch) {
    const { watch } = await import('./watch.ts');
    await watch(folder, asked.notes);
    return 0;
  }
  if (asked.fix) {
    const { mend } = await import('./mend.ts');
    if (!(await mend(folder, asked.dryRun))) return 0;
  }
  const started = performance.now();
  const checked = checkFolder(folder);
  const milliseconds = Math.round(performance.now() - started);
  const { findings, files } = checked;
  await publish(asked, {
    checked: { findings, files, milliseconds },
    text: () => checkedText(checked, milliseconds, asked.notes),
    context: async () => {
      const { contentContext } = await import('./report-context.ts');
      return contentContext(checked, content, asked.shownAs);
    },
  });
  return exitCode(checked, asked.strict);
}

function exitCode({ findings }: CheckedContent, strict: boolean): number {
  if (count(findings, 'error') > 0) return 1;
  return strict && count(findings, 'warning') > 0 ? 2 : 0;
}

async function explain(name: string): Promise<number> {
  const { explained } = await import('./explain.ts');
  const words = explained(name);
  if ('unknown' in words) throw new UsageError(words.unknown);
  console.log(words.text);
  return 0;
}
