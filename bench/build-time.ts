/** `npm run build-time -- [documents]`: a full build of Punkt and of Starlight, search index included, in one run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { writePunkt, writeStarlight } from './generate.ts';
import { measure, type Cost } from './measure.ts';

const documents = Number(process.argv[2] ?? 1000);
const size = { documents, clauses: 40 };
const repository = resolve(import.meta.dirname, '..');
const workshop = mkdtempSync(join(tmpdir(), 'punkt-bench-'));
const peer = mkdtempSync(join(import.meta.dirname, 'starlight-'));

try {
  const content = join(workshop, 'content');
  writePunkt(content, size);
  writeStarlight(join(peer, 'src/content/docs'), size);
  writeFileSync(
    join(peer, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Peer', locales: { root: { label: 'Русский', lang: 'ru' } } })] };\n`,
  );
  writeFileSync(
    join(peer, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  mkdirSync(join(workshop, 'out'));
  const punkt = await measure(process.execPath, ['scripts/build.ts', '--out', join(workshop, 'out/site')], repository, {
    CONTENT_DIR: content,
  });
  const starlight = await measure(
    join(import.meta.dirname, 'node_modules/.bin/astro'),
    ['build', '--root', peer],
    peer,
  );
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  );
  console.log(`${documents} documents × ${size.clauses} clauses, search index included`);
  row('Punkt', punkt);
  row('Starlight', starlight);
  console.log(
    `ratio      ${(punkt.seconds / starlight.seconds).toFixed(2)} of the time, ${(punkt.megabytes / starlight.megabytes).toFixed(2)} of the memory`,
  );
} finally {
  rmSync(workshop, { recursive: true, force: true });
  rmSync(peer, { recursive: true, force: true });
}

function row(name: string, { seconds, megabytes }: Cost): void {
  console.log(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s ${String(megabytes).padStart(6)} MB`);
}
