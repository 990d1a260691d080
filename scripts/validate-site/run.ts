/** The command `npm run validate:site`. */
import { relative } from 'node:path';
import { remembered } from '../../src/astro/remembered.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import { readContent } from '../../src/corpus/read.ts';
import { count } from '../../src/findings/report.ts';
import { readEnvironment, root } from '../environment.ts';
import { siteHost } from '../site/host.ts';
import { verifiedText } from '../site/verified-text.ts';
import { verify, type Proved } from '../site/verify.ts';
import { checkExit } from '../command-line/check-exit.ts';
import { contentFolder, namedFolder } from '../command-line/content-folder.ts';
import { publish } from '../command-line/formats.ts';
import { refusePlaces } from '../command-line/report-places.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { help, readArguments, type Arguments } from './arguments.ts';
import { builtFor } from './built-for.ts';

/**
 * Runs the command.
 * @param args words of the command line
 * @returns the exit code: 0 nothing above a warning · 1 errors · 2 warnings under `--strict` · 3 the check could not
 * run, or its report could not be written
 */
export async function validateSite(args: string[], variables: NodeJS.ProcessEnv): Promise<number> {
  return checkExit(async () => {
    const asked = readArguments(args);
    if (asked !== null) return await run(asked, variables);
    console.log(help);
    return 0;
  });
}

async function run(asked: Arguments, variables: NodeJS.ProcessEnv): Promise<number> {
  const { site, strict, shownAs } = asked;
  const folder = namedFolder('site', site, 'Соберите сайт: npm run build.');
  const { host, content } = environment(variables, asked.content);
  refusePlaces(asked.reports, [
    { path: folder, words: 'сайта' },
    { path: content, words: 'с текстами' },
  ]);
  const source = readContent(content);
  const { corpus, basis, findings } = buildCorpus(source);
  if (count(findings, 'error') > 0) {
    throw new UsageError('В содержании ошибки, и сверить сайт не с чем. Исправьте их: npm run validate.');
  }
  const { permalinks } = remembered(root, content);
  const shown = (relative(process.cwd(), folder) || '.').replaceAll('\\', '/');
  const proved = verify({ folder, shown, host, corpus, basis, permalinks });
  if (proved.survey.pages.size === 0) throw new UsageError(`В папке «${site}» нет ни одной страницы.`);
  const mismatch = builtFor(proved.survey);
  if (mismatch !== null) throw new UsageError(mismatch);
  await publish(asked, {
    checked: proved,
    text: () => verifiedText(proved, source),
    context: async () => {
      const { siteContext } = await import('./report-context.ts');
      return siteContext(proved, { source, folder: content, shownAs });
    },
  });
  return exitCode(proved, strict);
}

/** @throws {UsageError} where a variable makes no sense */
function environment(variables: NodeJS.ProcessEnv, written: string | null) {
  try {
    const { base, content } = readEnvironment(variables);
    return { host: siteHost(variables, base), content: contentFolder(written ?? content) };
  } catch (cause) {
    throw cause instanceof Error ? new UsageError(cause.message) : cause;
  }
}

function exitCode({ findings }: Proved, strict: boolean): number {
  if (count(findings, 'error') > 0) return 1;
  return strict && count(findings, 'warning') > 0 ? 2 : 0;
}
