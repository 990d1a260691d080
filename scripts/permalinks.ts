/** `npm run permalinks`: remembers the addresses of new pages and clauses. */
import { writeFileSync } from 'node:fs';
import { loadCorpus } from '../src/corpus/load.ts';
import { counted } from '../src/findings/plural.ts';
import { count, textReport } from '../src/findings/report.ts';
import { pages } from '../src/views/address.ts';
import { addresses, appended } from '../src/views/permalinks.ts';
import { readEnvironment } from './environment.ts';
import { fail } from './fail.ts';
import { lostAddresses, readPermalinks } from './site/permalinks.ts';

function run(): boolean {
  const started = performance.now();
  const { content, permalinks } = readEnvironment(process.env);
  const { corpus, findings, files } = loadCorpus(content);
  if (count(findings, 'error') > 0) {
    console.error(textReport({ findings, files, milliseconds: Math.round(performance.now() - started) }));
    console.error('Адреса не записаны: сначала исправьте ошибки в содержании.');
    return false;
  }
  const promised = pages(corpus);
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
