import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildDay } from '../../src/astro/build-day.ts';
import { checkFolder } from '../../src/astro/check-folder.ts';
import { setGraph } from '../../src/astro/graph.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import { count } from '../../src/findings/report.ts';
import { promisedPages } from '../../src/astro/promised-pages.ts';
import { config } from '../../punkt.config.ts';
import { root, type Environment } from '../environment.ts';
import { checkedText } from '../validate/text.ts';
import { runAstro } from './astro.ts';
import { failedFolder, keepFailed } from './failed.ts';
import { freshFolder, putInPlace, writeFiles } from './folder.ts';
import { siteHost } from './host.ts';
import { lostAddresses } from './permalinks.ts';
import { sampleAddresses } from './sample-addresses.ts';
import { verifiedText } from './verified-text.ts';
import { verify } from './verify.ts';

export interface BuildOptions {
  readonly environment: Environment;
  /** Folder of the site; replaced as a whole, and only by one that is complete. */
  readonly out: string;
  /** Prints a line of progress or complaint. */
  readonly say: (line: string) => void;
}

/**
 * Builds the site: content, addresses, pages and search index, proof, and only then the switch.
 * @returns whether the site stands; where not, what is wrong was said and the last good site is untouched
 */
export async function buildSite({ environment, out, say }: BuildOptions): Promise<boolean> {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} с`;

  const { content, references } = environment;
  const checked = checkFolder({ content, references, today: buildDay() });
  const { corpus, basis, findings, files } = checked;
  const milliseconds = Math.round(performance.now() - started);
  if (count(findings, 'error') > 0) {
    say(checkedText(checked, milliseconds, false));
    say('Сайт не собран: сначала исправьте ошибки в содержании.');
    return false;
  }
  say(`Содержание: ${checkedText(checked, milliseconds, false)}`);

  const promised = promisedPages(corpus);
  const lost = lostAddresses(environment.permalinks, promised);
  if (lost.length > 0) {
    say([...lost, 'Сайт не собран: опубликованные адреса не меняются.'].join('\n'));
    return false;
  }

  const fresh = await freshFolder();
  try {
    setGraph(corpus, { files, warnings: count(findings, 'warning'), findings });
    // Pagefind works in a process of its own, so the index is built while Astro makes the pages.
    const [index] = await Promise.all([searchFiles(corpus, buildDay(), config), runAstro(fresh)]);
    await writeFiles(join(fresh, 'pagefind'), index);
    say(`Страницы и поисковый индекс собраны: ${seconds()}`);

    const host = siteHost(process.env, environment.base);
    const shown = relative(root, failedFolder).replaceAll('\\', '/');
    const proved = verify({ folder: fresh, shown, host, corpus, basis, permalinks: environment.permalinks });
    say(`Сайт: ${verifiedText(proved, basis.source)}`);
    if (count(proved.findings, 'error') > 0) {
      await keepFailed(fresh);
      say(`Сайт не собран, прежний оставлен на месте. Новый лежит в ${shown}, чтобы посмотреть.`);
      return false;
    }
    await putInPlace(fresh, out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  const samples = sampleAddresses(config);
  if (samples.length > 0) {
    say(`Внимание: в punkt.config.ts стоят адреса-образцы (${samples.join(', ')}). Впишите свои или null.`);
  }
  say(`Готово: ${relative(root, out) || out}, страниц: ${promised.length}, ${seconds()}`);
  return true;
}
