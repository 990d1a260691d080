/** The proof of a built folder: everything in it against what the graph promises (`src/site`). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisedPages } from '../../src/astro/promised-pages.ts';
import type { Basis } from '../../src/corpus/build.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { absentPicture } from '../../src/design/broken-document.ts';
import { thinned } from '../../src/rules/crowd.ts';
import { brokenLink, fileOfPath, type BuiltSite } from '../../src/site/built.ts';
import { checkSite, type CheckedSite } from '../../src/site/check.ts';
import type { Host } from '../../src/site/destination.ts';
import { readPermalinks } from './permalinks.ts';
import { readBuilt } from './read-built.ts';

/** A folder to be proved. */
export interface Proof {
  readonly folder: string;
  /** How the folder is called in findings: `dist`. */
  readonly shown: string;
  readonly host: Host;
  readonly corpus: Corpus;
  readonly basis: Pick<Basis, 'uses'>;
  /** Path of `permalinks.txt`; it need not exist. */
  readonly permalinks: string;
}

/** A folder that was proved. */
export interface Proved extends CheckedSite {
  /** How many files lie in it. */
  readonly files: number;
  readonly milliseconds: number;
}

/** Pages of no graph: the page of errors, and the specimens of `/design/`. */
const unlisted = ['/404.html', '/design/'];

/** Reads a built folder and checks it. */
export function verify({ folder, shown, host, corpus, basis, permalinks }: Proof): Proved {
  const started = performance.now();
  const site: BuiltSite = { ...host, ...readBuilt(folder), folder: shown };
  const picture = `${host.base}media/documents/${absentPicture}`;
  const checked = checkSite(site, {
    pages: promisedPages(corpus),
    corpus,
    uses: basis.uses,
    permalinks: readPermalinks(permalinks),
    unlisted,
    unmapped: ['/search/'],
    // The specimen shows how a picture looks that is not there.
    deliberate: new Set([brokenLink('/design/documents/broken/', picture)]),
  });
  return {
    ...checked,
    findings: thinned(checked.findings),
    files: site.files.size,
    milliseconds: Math.round(performance.now() - started),
  };
}

/** Whether a folder holds a site at all. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** The file that a path from the root (without the base) is served from. */
export function fileOf(folder: string, path: string): string {
  return join(folder, fileOfPath(path));
}
