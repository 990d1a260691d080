/** `npm run permalinks`: remembers the addresses of new pages and clauses. */
import { writeFileSync } from 'node:fs';
import { buildDay } from '../src/astro/build-day.ts';
import { checkFolder } from '../src/astro/check-folder.ts';
import { counted } from '../src/findings/plural.ts';
import { count } from '../src/findings/report.ts';
import { promisedPages } from '../src/astro/promised-pages.ts';
import { addresses, appended } from '../src/views/permalinks.ts';
import { readEnvironment } from './environment.ts';
import { fail } from './fail.ts';
import { lostAddresses, readPermalinks } from './site/permalinks.ts';
import { checkedText } from './validate/text.ts';

function run(): boolean {
  const started = performance.now();
  const { content, permalinks, references } = readEnvironment(process.env);
  const checked = checkFolder({ content, references, today: buildDay() });
  const { corpus, findings } = checked;
  if (count(findings, 'error') > 0) {
    console.error(checkedText(checked, Math.round(performance.now() - started), false));
    console.error('Адреса не записаны: сначала исправьте ошибки в содержании.');
    return false;
  }
  const promised = promisedPages(corpus);
  const { text, added } = appended(readPermalinks(permalinks), addresses(promised));
  if (added > 0) writeFileSync(permalinks, text);
  console.log(added === 0 ? 'Новых адресов нет.' : `Добавлено: ${counted(added, 'адрес', 'адреса', 'адресов')}.`);
  const lost = lostAddresses(permalinks, promised);
  for (const message of lost) console.error(message);
  return lost.length === 0;
}

try {
  if (!run()) process.exitCode = 1;
} catch (error) {
  fail(error);
}
