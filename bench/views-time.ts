/**
 * `npm run views-time -- [organizations documents]`: the derived views (matrices, side by side, sheets, calendar, pages)
 * of 500 organizations with 1,000 documents of 20 clauses, each view once over the whole graph.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadCorpus } from '../src/corpus/load.ts';
import { cells } from '../src/views/cells.ts';
import { calendar } from '../src/views/calendar/calendar.ts';
import { crossMatrix } from '../src/views/matrix/cross-matrix.ts';
import { matrixOrganizations } from '../src/views/matrix/matrix-organizations.ts';
import { organizationMatrix } from '../src/views/matrix/organization-matrix.ts';
import { roleCounts } from '../src/views/matrix/role-counts.ts';
import { pages } from '../src/views/pages.ts';
import { roleSheets } from '../src/views/sheet/role-sheet.ts';
import { writeSchools } from './generate-schools.ts';

const [organizations = 500, documents = 1000] = process.argv.slice(2).map(Number);
const workshop = mkdtempSync(join(tmpdir(), 'punkt-bench-'));
try {
  const content = join(workshop, 'content');
  mkdirSync(content);
  writeSchools(content, { organizations, documents, clauses: 20 });
  const { corpus } = loadCorpus(content);
  const today = '2026-11-25';
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  console.log(
    `${corpus.organizations.size} organizations, ${corpus.documents.size} documents, ${corpus.clauses.size} clauses, ${cells(corpus).length} cells`,
  );
  const started = performance.now();
  const timed = (name: string, view: () => number): void => {
    const from = performance.now();
    const count = view();
    console.log(`${name.padEnd(22)} ${(performance.now() - from).toFixed(0).padStart(6)} ms  ${count}`);
  };
  timed('matrices', () => matrixOrganizations(corpus).map((one) => organizationMatrix(corpus, one)).length);
  timed('side by side, counted', () => roleCounts(corpus, crossMatrix(corpus)).length);
  timed('sheets', () => roleSheets(corpus, today).length);
  timed('calendar', () => Object.keys(calendar(corpus, today)).length);
  timed('pages', () => pages(corpus).length);
  console.log(`${'all'.padEnd(22)} ${(performance.now() - started).toFixed(0).padStart(6)} ms`);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
