/** `npm run graph-time -- [documents]`: the way from a content folder to its graph, step by step, five times in one process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusBuilder } from '../src/corpus/build.ts';
import { readContent } from '../src/corpus/read.ts';
import { writePunkt } from './generate.ts';

const documents = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'punkt-bench-'));

try {
  writePunkt(folder, { documents, clauses: 40 });
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  for (let run = 1; run <= 5; run++) {
    const started = performance.now();
    const source = readContent(folder);
    const read = performance.now();
    const builder = corpusBuilder();
    const texts = builder.parse(source);
    const parsed = performance.now();
    const { corpus, findings } = builder.join(texts);
    const joined = performance.now();
    const links = [...corpus.clauses.values()].reduce((sum, { references }) => sum + references.length, 0);
    console.log(
      `run ${run}: ${corpus.documents.size} documents, ${corpus.clauses.size} clauses, ${links} references, ${findings.length} findings: ` +
        `read ${ms(started, read)}, parse ${ms(read, parsed)}, graph ${ms(parsed, joined)}, ` +
        `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ms(from: number, to: number): string {
  return `${(to - from).toFixed(0)} ms`;
}
