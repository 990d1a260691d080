/** `npm run dev`: checks the content and starts Astro's server, which follows every change. */
import { buildDay } from '../src/astro/build-day.ts';
import { checkFolder } from '../src/astro/check-folder.ts';
import { count } from '../src/findings/report.ts';
import { readEnvironment, root } from './environment.ts';
import { fail } from './fail.ts';
import { devSearch } from './site/dev-search.ts';
import { checkedText } from './validate/text.ts';

async function run(): Promise<void> {
  const started = performance.now();
  const { base, content, references, port } = readEnvironment(process.env);
  const checked = checkFolder({ content, references, today: buildDay() });
  console.log(checkedText(checked, Math.round(performance.now() - started), false));
  if (count(checked.findings, 'error') > 0) {
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
