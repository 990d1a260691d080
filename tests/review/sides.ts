/** Sides of a review made in memory: the real content, or any files, with some changed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileOf, type FoundFile } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { trusted } from '../../src/corpus/trust.ts';
import { compare } from '../../src/review/compare.ts';
import type { Review } from '../../src/review/review.ts';
import type { Side } from '../../src/review/side.ts';
import { checkContent } from '../../src/rules/check.ts';
import { readReferences } from '../../src/rules/recorded-references.ts';

const root = resolve(import.meta.dirname, '../..');

/** The day of every check here. */
export const today = '2026-11-27';

export type Texts = Readonly<Record<string, string>>;

/** The texts of the real content by path. */
export const realTexts: Texts = Object.fromEntries(
  foundFiles(join(root, 'src/content'))
    .filter(({ form }) => form === 'file')
    .map(({ path, read }) => [path, Buffer.from(read()).toString('utf8')]),
);

/** A side of the files; without a memory of addresses and references unless it is of the real content. */
export function sideOf(texts: Texts, name: string, isReal = false): Side {
  const memory = (file: string): string => readFileSync(join(root, file), 'utf8');
  const recorded = isReal ? readReferences(memory('references.lock')) : null;
  const paths = Object.keys(texts).sort();
  const folders = [...new Set(paths.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))];
  const found = [
    ...folders.map((path): FoundFile => ({ ...fileOf(path, ''), form: 'folder' })),
    ...paths.map((path) => fileOf(path, texts[path] ?? '')),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    name,
    checked: checkContent(trusted(found), { today, recorded }),
    permalinks: isReal ? memory('permalinks.txt') : null,
    prints: new Map(
      paths.map((path) => [
        path,
        createHash('sha1')
          .update(texts[path] ?? '')
          .digest('hex'),
      ]),
    ),
  };
}

/** The real content with changes: a text instead of another, or null for a file that is gone. */
export function changed(changes: Readonly<Record<string, string | null>>, texts: Texts = realTexts): Texts {
  const all = Object.entries({ ...texts, ...changes });
  return Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

/** A text of the real content with one piece replaced. @throws where the piece is not there */
export function edited(path: string, piece: string, by: string): Record<string, string> {
  const text = realTexts[path];
  if (text?.includes(piece) !== true) throw new Error(`«${piece}» is not in ${path}.`);
  return { [path]: text.replaceAll(piece, by) };
}

/** The review of a change of the real content. */
export function reviewOf(changes: Readonly<Record<string, string | null>>): Review {
  return compare(sideOf(realTexts, 'main', true), sideOf(changed(changes), 'правка', true), today);
}
