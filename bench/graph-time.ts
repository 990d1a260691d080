/** `npm run graph-time -- [documents]`: reading a content folder and building its graph, three times in one process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCorpus } from '../src/corpus/build.ts';
import { readContent } from '../src/corpus/read.ts';
import { writePunkt } from './generate.ts';

const documents = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'punkt-bench-'));

try {
  writePunkt(folder, { documents, clauses: 40 });
  for (let run = 1; run <= 3; run++) {
    const started = performance.now();
    const source = readContent(folder);
    const read = performance.now();
    const { corpus, findings } = buildCorpus(source);
    const built = performance.now();
    const links = [...corpus.clauses.values()].reduce((sum, { references }) => sum + references.length, 0);
    console.log(
      `run ${run}: ${corpus.documents.size} documents, ${corpus.clauses.size} clauses, ${links} references, ${findings.length} findings: ` +
        `read ${(read - started).toFixed(0)} ms, graph ${(built - read).toFixed(0)} ms, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
