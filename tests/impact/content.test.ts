/** What things of the real content touch: as people read it, and counted from the other side. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { targetKey } from '../../src/corpus/target.ts';
import { find } from '../../src/views/impact/find.ts';
import { impact, type Impact, type ImpactTarget } from '../../src/views/impact/impact.ts';
import { impactText } from '../../src/views/impact/text.ts';
import { touchedBy } from '../../src/views/impact/touched.ts';
import { everything, expectedCells, expectedReferrers, groups, keysIn, nodes } from './trees.ts';

const { corpus, basis } = loadCorpus(resolve(import.meta.dirname, '../../src/content'));
const published = new Set(['/documents/saki-206/#3.6']);

function of(target: ImpactTarget, depth = 2): Impact {
  return impact(corpus, basis.uses, target, { depth, published });
}

function asked(words: string): Impact {
  const found = find(corpus, basis.registry, words);
  if (!('target' in found)) throw new Error(`${words} is not one thing`);
  return of(found.target);
}

test.each([
  'saki-206#3.6',
  'krasnomakskaya-271#6.2',
  'teacher',
  'marks',
  'saki-206-2',
  'school-help#IV',
  'saki',
  'topic/e-diary',
  'eljur',
  'fz-273',
  'приложение 10 к krasnomakskaya-271',
])('«%s» as people read it', async (words) => {
  const { summary, root } = asked(words);
  const name = words.replace(/[^\p{L}\p{N}.-]+/gu, '_');
  await expect(impactText([summary], root, { drawn: false, width: null })).toMatchFileSnapshot(
    `__snapshots__/${name}.txt`,
  );
});

test('on a terminal the places stand in a column and no line is longer than it', async () => {
  const { summary, root } = asked('saki-206#3.6');
  for (const width of [40, 80, 120]) {
    const text = impactText([summary], root, { drawn: true, width });
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
  }
  await expect(impactText([summary], root, { drawn: true, width: 100 })).toMatchFileSnapshot(
    '__snapshots__/terminal.txt',
  );
});

describe('counted from the other side', () => {
  const referrers = expectedReferrers(corpus);

  test('a clause lists its cells, all of them and no other', () => {
    for (const id of corpus.clauses.keys()) {
      const { root } = of({ kind: 'clause', id }, 1);
      expect(keysIn(groups(root, 'cells')), id).toEqual(expectedCells(corpus, id));
    }
  });

  test('a clause lists those who refer to it, all of them and no other', () => {
    for (const [id, { referencedBy }] of corpus.clauses) {
      const found = keysIn(groups(of({ kind: 'clause', id }, 1).root, 'referenced-by'));
      expect(found, id).toEqual(referrers.get(id) ?? []);
      expect(found, id).toEqual([...new Set(referencedBy.map(targetKey))].sort());
    }
  });

  test('a thing lists at least those that the graph knows to refer to it', () => {
    const lists = { role: corpus.roles, topic: corpus.topics, term: corpus.terms, act: corpus.acts };
    const more = { document: corpus.documents, organization: corpus.organizations, guide: corpus.guides };
    for (const [kind, things] of Object.entries({ ...lists, ...more })) {
      for (const { id, referencedBy } of things.values()) {
        const target = everything(corpus).find((one) => one.kind === kind && one.id === id);
        const root = target === undefined ? [] : [of(target, 1).root];
        const found = keysIn(root.flatMap((one) => groups(one, 'referenced-by', 'children')));
        const missing = referencedBy.map(targetKey).filter((key) => !found.includes(key));
        expect(missing, `${kind}/${id}`).toEqual([]);
      }
    }
  });

  test('the cells of all roles, and those without a role, are the cells of all clauses', () => {
    const ofClauses = [...corpus.clauses.keys()].flatMap((id) => expectedCells(corpus, id));
    const ofRoles = [...corpus.roles.keys()].flatMap((id) => keysIn(groups(of({ kind: 'role', id }, 1).root, 'cells')));
    const nobody = ofClauses.filter((key) => key.split('/')[3] === '-');
    expect([...ofRoles, ...nobody].sort()).toEqual([...ofClauses].sort());
  });

  test('the cells of all responsibilities, and of all documents, are the cells of all clauses', () => {
    const ofClauses = [...corpus.clauses.keys()].flatMap((id) => expectedCells(corpus, id)).sort();
    for (const [kind, things] of [
      ['responsibility', corpus.responsibilities],
      ['document', corpus.documents],
    ] as const) {
      const found = [...things.keys()].flatMap((id) => keysIn(groups(of({ kind, id }, 1).root, 'cells')));
      expect(found.sort(), kind).toEqual(ofClauses);
    }
  });

  test('what the heading counts is what stands below it', () => {
    for (const target of everything(corpus)) {
      for (const { what, title, children } of nodes(of(target, 1).root)) {
        const [, counted] = /: (\d+)$/u.exec(title) ?? [];
        if (what !== 'group' || counted === undefined || children.length === 0) continue;
        const below = children.every((child) => child.what === 'group' && /: \d+$/u.test(child.title))
          ? children.flatMap((child) => child.children)
          : children;
        expect(below.length, `${targetKey(target)} ${title}`).toBe(Number(counted));
      }
    }
  });
});

test('a clause stands on the sheet of who answers, and not on the sheet of who is only told', () => {
  const touched = touchedBy(corpus, 'saki-206#3.6');
  expect(touched?.sheets).toEqual([{ role: 'principal', organization: 'saki' }]);
  expect(touched?.roles).toEqual(
    new Map([
      ['principal', ['responsible']],
      ['parent', ['informed']],
    ]),
  );
  expect(touched?.heirOf?.id).toBe('saki-206#3');
  expect(touchedBy(corpus, 'saki-206#9.9')).toBeNull();
});

test('an addressed clause names the sub-clauses that answer by it', () => {
  const heirs = touchedBy(corpus, 'saki-206#3')?.heirs.map(({ id }) => id);
  const own = [...corpus.clauses.values()].filter(({ id, inherited }) => id.startsWith('saki-206#3.') && inherited);
  expect(own.length).toBeGreaterThan(5);
  expect(heirs).toEqual(own.map(({ id }) => id));
});
