/** The command `npm run validate:site`. */
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { remembered } from '../../src/astro/remembered.ts';
import { buildCorpus } from '../../src/corpus/build.ts';
import { NoContent, readContent } from '../../src/corpus/read.ts';
import { count } from '../../src/findings/report.ts';
import { readEnvironment, root } from '../environment.ts';
import { siteHost } from '../site/host.ts';
import { verifiedText } from '../site/verified-text.ts';
import { verify, type Proved } from '../site/verify.ts';
import { UsageError } from '../validate/usage-error.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { builtFor } from './built-for.ts';
import { report } from './report.ts';

/**
 * Runs the command.
 * @param args words of the command line
 * @returns the exit code: 0 nothing above a warning · 1 errors · 3 the check could not run
 */
export function validateSite(args: string[], variables: NodeJS.ProcessEnv): number {
  try {
    return run(readArguments(args), variables);
  } catch (cause) {
    const known = cause instanceof NoContent || cause instanceof UsageError;
    console.error(`Проверка не запустилась. ${known ? cause.message : 'Это ошибка самой проверки, сообщите о ней:'}`);
    if (!known) console.error(cause);
    return 3;
  }
}

function run({ site, content: written, format }: Arguments, variables: NodeJS.ProcessEnv): number {
  const folder = resolve(site);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`Папки «${site}» нет. Соберите сайт: npm run build.`);
  }
  const { host, content } = environment(variables, written);
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
  console.log(format === 'text' ? verifiedText(proved, source) : report(format, proved, source, content));
  return exitCode(proved);
}

/** @throws {UsageError} where a variable makes no sense */
function environment(variables: NodeJS.ProcessEnv, written: string | null) {
  try {
    const { base, content } = readEnvironment(variables);
    return { host: siteHost(variables, base), content: written === null ? content : resolve(written) };
  } catch (cause) {
    throw cause instanceof Error ? new UsageError(cause.message) : cause;
  }
}

function exitCode({ findings }: Proved): number {
  return count(findings, 'error') > 0 ? 1 : 0;
}
