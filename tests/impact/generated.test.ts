/** Of documents that nobody wrote: trees end, run in no circle, leave out nothing and agree with each other. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus, type Built } from '../../src/corpus/build.ts';
import { fileOf } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { targetKey } from '../../src/corpus/target.ts';
import { trusted } from '../../src/corpus/trust.ts';
import type { Target } from '../../src/corpus/types.ts';
import { impact } from '../../src/views/impact/impact.ts';
import type { ImpactNode } from '../../src/views/impact/node.ts';
import { generate } from '../generated/documents.ts';
import { everything, expectedCells, expectedReferrers, groups, keysIn } from './trees.ts';

const real = foundFiles(resolve(import.meta.dirname, '../../src/content'));
const realCorpus = buildCorpus(trusted(real)).corpus;

function graph(seed: number): Built {
  const own = Array.from(generate(realCorpus, 25, seed).files, ([path, text]) => fileOf(path, text));
  return buildCorpus(trusted([...real, ...own].sort((a, b) => (a.path < b.path ? -1 : 1))));
}

describe.each([1, 20261127])('of the seed %i', (seed) => {
  const { corpus, basis } = graph(seed);
  const tree = (target: Target, depth: number): ImpactNode =>
    impact(corpus, basis.uses, target, { depth, published: null }).root;

  test('every clause lists exactly its cells and its referrers', () => {
    const referrers = expectedReferrers(corpus);
    // A heading of a section may hold a link; the graph has no list of those.
    const headings = Map.groupBy(
      basis.uses.filter(({ from, target }) => from.kind === 'section' && target.kind === 'clause'),
      ({ target }) => target.id,
    );
    for (const id of corpus.clauses.keys()) {
      const root = tree({ kind: 'clause', id }, 1);
      const sections = (headings.get(id) ?? []).map(({ from }) => targetKey(from));
      expect(keysIn(groups(root, 'cells')), id).toEqual(expectedCells(corpus, id));
      const all = new Set([...(referrers.get(id) ?? []), ...sections]);
      expect(keysIn(groups(root, 'referenced-by')), id).toEqual([...all].sort());
    }
  });

  test('one thing lists another as its referrer if and only if the other rests on it', () => {
    const touched: string[] = [];
    const resting: string[] = [];
    for (const target of everything(corpus)) {
      const root = tree(target, 1);
      const key = targetKey(target);
      for (const other of keysIn(groups(root, 'referenced-by', 'children'))) touched.push(`${other} → ${key}`);
      for (const other of keysIn(groups(root, 'rests-on'))) resting.push(`${key} → ${other}`);
    }
    expect(touched.length).toBeGreaterThan(400);
    expect(touched.sort()).toEqual(resting.sort());
  });

  test('no thing is followed twice, and what is said to be shown elsewhere is', () => {
    for (const target of everything(corpus)) {
      const root = tree(target, 9);
      const followed = new Map<string, number>([[targetKey(target), 1]]);
      const again: string[] = [];
      const visit = (node: ImpactNode, above: readonly string[], depth: number): void => {
        const key = `${node.what}/${node.id ?? ''}`;
        if (node.again) {
          again.push(key);
          return;
        }
        const goesOn = node.children.some(({ what }) => what !== 'group' && what !== 'use');
        // The issuer of a document has its schools below it; nothing is followed there.
        if (depth > 0 && node.what !== 'group' && node.what !== 'organization' && goesOn) {
          followed.set(key, (followed.get(key) ?? 0) + 1);
          expect(above, targetKey(target)).not.toContain(key);
        }
        for (const child of node.children) visit(child, [...above, key], depth + (node.what === 'group' ? 0 : 1));
      };
      visit(root, [], 0);
      expect(
        [...followed].filter(([, times]) => times > 1),
        targetKey(target),
      ).toEqual([]);
      expect(
        again.filter((key) => !followed.has(key)),
        targetKey(target),
      ).toEqual([]);
    }
  });

  test('the same content gives the same tree', () => {
    const again = graph(seed);
    for (const target of everything(corpus).filter((_, index) => index % 7 === 0)) {
      const { root } = impact(again.corpus, again.basis.uses, target, { depth: 3, published: null });
      expect(JSON.stringify(root)).toBe(JSON.stringify(tree(target, 3)));
    }
  });
});
