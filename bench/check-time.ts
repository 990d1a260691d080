/**
 * `npm run check-time -- [documents …]`: the whole check with every rule against remark-validate-links, which looks at
 * links alone, over the same words in the same run; then one edit re-checked as `--watch` does it. 1,000 and 5,000
 * documents where none are named; each of some 14 KB with 20 references.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';

import { checkFolder, folderChecker } from '../src/astro/check-folder.ts';
import { recordReferences, writeReferences } from '../src/rules/recorded-references.ts';
import { writeLinked, writePunkt, type Size } from './generate.ts';
import { measure, type Cost } from './measure.ts';

const repository = resolve(import.meta.dirname, '..');
const today = '2026-11-25';
const asked = process.argv.slice(2).map(Number);
const runs = 3;

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
);
let first: { readonly documents: number; readonly cost: Cost } | null = null;
for (const documents of asked.length > 0 ? asked : [1000, 5000]) {
  const workshop = mkdtempSync(join(tmpdir(), 'punkt-bench-'));
  try {
    const cost = await compare(workshop, { documents, clauses: 20, sentences: 2 });
    if (first !== null) {
      const growth = cost.seconds / first.cost.seconds;
      console.log(`growth     ${(documents / first.documents).toFixed(1)} × documents, ${growth.toFixed(1)} × time`);
    }
    first ??= { documents, cost };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function compare(workshop: string, size: Size): Promise<Cost> {
  const content = join(workshop, 'content');
  const linked = join(workshop, 'linked');
  const references = join(workshop, 'references.lock');
  writePunkt(content, size);
  writeLinked(linked, size);
  const { corpus, basis, findings } = checkFolder({ content, references, today });
  const made = findings.filter(({ file, severity }) => file.startsWith('documents/made-') && severity !== 'note');
  if (made.length > 0) throw new Error(`The documents are not clean: ${JSON.stringify(made[0])}`);
  writeFileSync(references, writeReferences(recordReferences(corpus, basis.uses)));
  const bytes = statSync(join(content, 'documents/made-0.mdx')).size;
  console.log(
    `\n${size.documents} documents of ${Math.round(bytes / 1024)} KB, ${corpus.clauses.size} clauses, ${basis.uses.length} references; best of ${runs}`,
  );
  // The command of `npm run validate`, without npm.
  const command = ['--max-semi-space-size=8', 'scripts/validate.ts', '--content', content, '--today', today];
  const punkt = await best(() => measure(process.execPath, command, repository));
  row('Punkt', punkt);
  const remark = join(import.meta.dirname, 'node_modules/remark-cli/cli.js');
  const links = [linked, '--use', 'remark-validate-links=repository:false', '--quiet', '--no-stdout'];
  const peer = await best(() => measure(process.execPath, [remark, ...links], import.meta.dirname));
  row('remark', peer);
  console.log(
    `ratio      ${(punkt.seconds / peer.seconds).toFixed(2)} of the time, ${(punkt.megabytes / peer.megabytes).toFixed(2)} of the memory`,
  );
  again(content, references);
  return punkt;
}

/** The check again after one edit, as `--watch` does it: a word, a broken link, a new clause, a role's alias. */
function again(content: string, references: string): void {
  const check = folderChecker({ content, references, today });
  check();
  const edits: readonly [name: string, file: string, change: (text: string) => string][] = [
    ['a word', 'documents/made-7.mdx', (text) => text.replace('Ответственный', 'Сотрудник')],
    ['a broken link', 'documents/made-8.mdx', (text) => text.replace('(made-', '(mode-')],
    ['a new clause', 'documents/made-9.mdx', (text) => `${text}\n### 5.\n\nНовый пункт.\n`],
    ['a role', 'roles/methodist.mdx', (text) => text.replace('title: Методист', 'title: Методист города')],
  ];
  for (const [name, file, change] of edits) {
    const path = join(content, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const started = performance.now();
    const { findings } = check();
    const wrong = findings.filter(({ severity }) => severity === 'error').length;
    console.log(`edit       ${name}: ${(performance.now() - started).toFixed(0)} ms, ${wrong} errors`);
  }
}

async function best(run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let index = 0; index < runs; index++) costs.push(await run());
  return {
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
  };
}

function row(name: string, { seconds, megabytes }: Cost): void {
  console.log(`${name.padEnd(10)} ${seconds.toFixed(2).padStart(6)} s ${String(megabytes).padStart(6)} MB`);
}
