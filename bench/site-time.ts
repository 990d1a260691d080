/**
 * `npm run site-time -- [documents]`: the check of a built site against linkinator, over the same folder in the same
 * run: some 1,000 pages with 20,000 links. First the clean folder is measured, as whole commands; then 20 faults are
 * planted, and it is told how many each finds. Nothing is asked of the network.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisedPages } from '../src/astro/promised-pages.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { faults, type PlantedFault } from '../tests/site/faults.ts';
import { host, madeSite, type Files } from '../tests/site/made-site.ts';
import { writePunkt } from './generate.ts';
import { measure, type Cost } from './measure.ts';

const repository = resolve(import.meta.dirname, '..');
const documents = Number(process.argv[2] ?? 900);
const runs = 3;
const wanted = 20;
const env = { SITE_URL: host.origin, BASE_PATH: '', CONTENT_DIR: '' };

const workshop = mkdtempSync(join(tmpdir(), 'punkt-bench-'));
const content = join(workshop, 'content');
const dist = join(workshop, 'dist');
// The command of `npm run validate:site`, without npm.
const punkt = ['scripts/validate-site.ts', '--site', dist, '--content', content, '--format', 'json'];
const linkinator = [
  join(import.meta.dirname, 'node_modules/linkinator/build/src/cli.js'),
  '.',
  '--recurse',
  '--check-css',
  '--check-fragments',
  '--format',
  'json',
  '--skip',
  '^(?!http://localhost)',
];

try {
  await compare();
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  writeContent();
  const { corpus } = loadCorpus(content);
  const files = madeSite(corpus, promisedPages(corpus));
  // In the tests a string of this stylesheet looks like an address, and linkinator takes it for one.
  files.set('_astro/print.css', 'b{color:inherit}');
  write(files);
  const pages = [...files.keys()].filter((file) => file.endsWith('.html')).length;
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  const links = [...files.values()].reduce((sum, text) => sum + (text?.match(/\s(?:href|src)="/gu)?.length ?? 0), 0);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  );
  console.log(`${pages} pages, ${links} links, ${Math.round(bytes / 2 ** 20)} MB; best of ${runs}`);
  const ours = await best(() => measure(process.execPath, punkt, repository, env));
  row('Punkt', ours);
  console.log(
    `           of it the site itself ${(alone() / 1000).toFixed(2)} s, the rest is the start and the content`,
  );
  const peer = await best(() => measure(process.execPath, linkinator, dist));
  row('linkinator', peer);
  console.log(
    `ratio      ${(ours.seconds / peer.seconds).toFixed(2)} of the time, ${(ours.megabytes / peer.megabytes).toFixed(2)} of the memory`,
  );
  const planted = chosen();
  for (const { plant } of planted) plant(files);
  rmSync(dist, { recursive: true });
  write(files);
  console.log(`\n${planted.length} faults`);
  found('Punkt', planted, foundByPunkt());
  found('linkinator', planted, foundByLinkinator());
}

/** The content of the tests with many more documents in it. */
function writeContent(): void {
  cpSync(join(repository, 'tests/fixtures/tiny'), content, { recursive: true });
  const made = join(workshop, 'made');
  writePunkt(made, { documents, clauses: 5, sentences: 5 });
  for (let index = 0; index < documents; index++) {
    const text = readFileSync(join(made, `documents/made-${index}.mdx`), 'utf8')
      .replace('organization: saki', 'organization: town')
      .replaceAll('методическая поддержка', 'помощь');
    writeFileSync(join(content, `documents/made-${index}.mdx`), text);
  }
}

function write(files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text ?? '');
  }
}

/** One fault of each check, those first that a checker of links could find. */
function chosen(): PlantedFault[] {
  const together = faults.filter(({ alone }) => alone !== true);
  const ordered = [...together.filter(({ token }) => token !== undefined), ...together];
  const first = new Map(ordered.toReversed().map((fault) => [fault.rules[0], fault]));
  const ofChecks = ordered.filter((fault) => first.get(fault.rules[0]) === fault);
  return [...new Set(ofChecks)].slice(0, wanted);
}

interface Report {
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly milliseconds: number;
}

function ownReport(): Report {
  const { stdout } = spawnSync(process.execPath, punkt, {
    cwd: repository,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as Report;
}

/** What the check itself took, with the folder read, best of some. */
function alone(): number {
  return Math.min(...Array.from({ length: runs }, () => ownReport().milliseconds));
}

function foundByPunkt(): (fault: PlantedFault) => boolean {
  const { findings } = ownReport();
  return ({ rules, token }) =>
    findings.some(({ rule, message }) => rule === rules[0] && (token === undefined || message.includes(token)));
}

function foundByLinkinator(): (fault: PlantedFault) => boolean {
  // It names what lies in the folder without the slash in front.
  const { stdout } = spawnSync(process.execPath, linkinator, { cwd: dist, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const report = JSON.parse(stdout) as { readonly links: readonly { readonly url: string; readonly state: string }[] };
  const broken = report.links.filter(({ state }) => state === 'BROKEN').map(({ url }) => url);
  return ({ token }) => token !== undefined && broken.some((url) => url.includes(token.replace(/^\//u, '')));
}

function found(name: string, planted: readonly PlantedFault[], isFound: (fault: PlantedFault) => boolean): void {
  const missed = planted.filter((fault) => !isFound(fault)).map((fault) => fault.name);
  console.log(`${name.padEnd(10)} finds ${planted.length - missed.length} of ${planted.length}`);
  if (missed.length > 0) console.log(`           not: ${missed.join('; ')}`);
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
