import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../../corpus/load.ts';
import { pageTexts } from '../texts/index.ts';
import { phrasedPath, phrasings, withPhrasings } from './index.ts';

const { corpus } = loadCorpus(join(import.meta.dirname, '../../../content'));
const pages = pageTexts(corpus, '2026-11-27');
const paths = new Set(
  pages.flatMap(({ path, units }) => units.map(({ anchor }) => (anchor === null ? path : `${path}#${anchor}`))),
);
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('what people ask for is on the site', () => {
  expect(Object.keys(phrasings).filter((id) => !paths.has(phrasedPath(id)))).toEqual([]);
});

test('every guide and every role is asked for in many ways', () => {
  const wanted = [
    ...[...corpus.guides.keys()].map((id) => `guide/${id}`),
    ...[...corpus.roles.keys()].map((id) => `role/${id}`),
  ];
  expect(wanted.filter((id) => linesOf(phrasings[id] ?? '').length < 8)).toEqual([]);
});

test('ways to ask are plain lower case, each once', () => {
  const lines = Object.entries(phrasings).flatMap(([id, text]) => linesOf(text).map((line) => [line, id] as const));
  expect(lines.filter(([line]) => !/^[а-яёa-z0-9]+(?:[ .:/-][а-яёa-z0-9]+)*$/u.test(line))).toEqual([]);
  const first = new Map<string, string>();
  const twice = lines.filter(([line, id]) => first.has(line) || !first.set(line, id));
  expect(twice).toEqual([]);
});

test('a page carries them as stems that say something', () => {
  const page = pages.find(({ path }) => path === '/guides/lost-password/');
  const [whole] = page === undefined ? [] : withPhrasings(page).units;
  expect(whole?.asked?.length).toBeGreaterThan(20);
  expect(whole?.asked?.join(' ')).not.toMatch(/(?:^| )(?:как|где|что)(?: |$)/u);
});
