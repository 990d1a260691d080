import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { promisedPages } from '../../src/astro/promised-pages.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { findingLine } from '../../src/findings/report.ts';
import { host, madeSite } from '../../tests/site/made-site.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { root } from '../environment.ts';
import { readBuilt } from './read-built.ts';
import { fileOf, verify } from './verify.ts';

const { corpus, basis } = loadCorpus(join(root, 'tests/fixtures/tiny'));

function written(change: (files: Map<string, string | null>) => void = () => undefined): string {
  const files = madeSite(corpus, promisedPages(corpus));
  change(files);
  return temporaryFolder(Object.fromEntries(Array.from(files, ([path, text]) => [path, text ?? 'bytes'])));
}

function found(folder: string): string[] {
  const permalinks = join(folder, 'no-such-permalinks.txt');
  return verify({ folder, shown: 'dist', host, corpus, basis, permalinks }).findings.map(findingLine);
}

test('a folder with everything that is promised is proved', () => {
  expect(found(written())).toEqual([]);
});

test('a page that is missing in a build that went well is told, and a promised anchor', () => {
  const folder = written((files) => {
    files.delete('roles/teacher/index.html');
    const terms = files.get('terms/index.html') ?? '';
    files.set(
      'terms/index.html',
      terms.replace('id="journal"', 'title="a > b" data-id="journal"><!-- id="journal" --><p'),
    );
  });
  expect(found(folder).filter((line) => line.includes('-lost'))).toEqual([
    'roles/teacher.mdx:2:1 ошибка site/page-lost: страница /roles/teacher/ обещана и не собрана. Соберите сайт заново: npm run build.',
    'terms.yaml:1:3 ошибка site/anchor-lost: на странице /terms/ нет якоря «#journal», а он обещан. Соберите сайт заново: npm run build.',
  ]);
});

test('a folder is read with the paths of its address, texts alone as texts', () => {
  const folder = temporaryFolder({ 'b/c.html': 'x', 'a.png': 'x', _redirects: '/a /b', 'a.css': 'y' });
  expect([...readBuilt(folder).files]).toEqual([
    ['_redirects', '/a /b'],
    ['a.css', 'y'],
    ['a.png', null],
    ['b/c.html', 'x'],
  ]);
  expect(fileOf(folder, '/b/')).toBe(join(folder, 'b/index.html'));
  expect(fileOf(folder, '/404.html')).toBe(join(folder, '404.html'));
});

test('what is no file is named and not opened', () => {
  const folder = temporaryFolder({ 'a/b.html': 'x' });
  symlinkSync('.', join(folder, 'loop'));
  symlinkSync('b.html', join(folder, 'a/c.html'));
  execFileSync('mkfifo', [join(folder, 'a/d.html')]);
  const { files, odd } = readBuilt(folder);
  expect([...files.keys()]).toEqual(['a/b.html']);
  expect([...odd]).toEqual([
    ['a/c.html', 'link'],
    ['a/d.html', 'other'],
    ['loop', 'link'],
  ]);
});
