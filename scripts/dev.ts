/** `npm run dev`: checks the content and starts Astro's server, which follows every change. */
import { loadCorpus } from '../src/corpus/load.ts';
import { count, textReport } from '../src/findings/report.ts';
import { readEnvironment, root } from './environment.ts';
import { fail } from './fail.ts';
import { devSearch } from './site/dev-search.ts';

async function run(): Promise<void> {
  const started = performance.now();
  const { base, content, port } = readEnvironment(process.env);
  const { findings, files } = loadCorpus(content);
  console.log(textReport({ findings, files, milliseconds: Math.round(performance.now() - started) }));
  if (count(findings, 'error') > 0) {
    console.error('Исправьте ошибки и запустите ещё раз: «npm run dev».');
    process.exitCode = 1;
    return;
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.chdir(root);
  const { dev } = await import('astro');
  await dev({ root, server: { port }, integrations: [devSearch(base)] });
}

try {
  await run();
} catch (error) {
  fail(error);
}
