/** The files of /api/v1/ keep their schemas, and hold what the contract names. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus/load.ts';
import { apiCollections } from '../../src/views/api/index.ts';
import { apiObjects } from '../../src/views/api/objects.ts';

const { corpus } = loadCorpus(resolve(import.meta.dirname, '../../src/content'));
const url = (path: string): string => `/punkt${path}`;

test.each(Object.entries(apiCollections))('%s keep their schema', (_, { schema, records }) => {
  const all = records(corpus, url);
  expect(all.length).toBeGreaterThan(0);
  expect(z.array(schema).safeParse(all).error?.issues ?? []).toEqual([]);
});

test('the schemas are JSON Schemas of strict objects', () => {
  for (const { schema, about } of Object.values(apiCollections)) {
    expect(z.toJSONSchema(z.array(schema).describe(about))).toMatchObject({
      type: 'array',
      description: about,
      items: { type: 'object', additionalProperties: false },
    });
  }
});

test.each(Object.entries(apiObjects))('%s keeps its schema, which is one of a strict object', (_, { schema, made }) => {
  expect(schema.safeParse(made(corpus, url)).error?.issues ?? []).toEqual([]);
  expect(z.toJSONSchema(schema)).toMatchObject({ type: 'object', additionalProperties: false });
});

test('the matrix names what its cells name', () => {
  const made = apiObjects['matrix']?.made(corpus, url);
  expect(made).toMatchObject({ cells: expect.any(Array) as unknown });
  const { organizations, responsibilities, roles, cells } = made as Readonly<
    Record<'organizations' | 'responsibilities' | 'roles', readonly { readonly id: string }[]>
  > & { readonly cells: readonly Readonly<Record<string, string | null>>[] };
  const ids = (all: readonly { readonly id: string }[]): Set<string | null> => new Set(all.map(({ id }) => id));
  expect(responsibilities).toHaveLength(40);
  expect(cells.length).toBeGreaterThan(150);
  for (const { organization = '', responsibility = '', role = '', clause } of cells) {
    expect(ids(organizations)).toContain(organization);
    expect(ids(responsibilities)).toContain(responsibility);
    if (role !== null) expect(ids(roles)).toContain(role);
    expect(corpus.clauses.has(clause ?? '')).toBe(true);
  }
});

test('a sheet stands for each role with a duty in an organization, and names its clauses', () => {
  const sheets = apiCollections['sheets']?.records(corpus, url) ?? [];
  const principal = sheets.find(({ role, organization }) => role === 'principal' && organization === 'saki');
  expect(principal?.['url']).toBe('/punkt/roles/principal/saki/');
  expect(principal?.['duties']).toEqual([
    { clause: 'saki-206#3.6', when: 'reporting-period' },
    ...['3.1', '3.2', '3.3'].map((anchor) => ({ clause: `saki-206#${anchor}`, when: 'permanent' })),
    ...['1.5', '3.4', '3.5', '3.7', '3.8'].map((anchor) => ({ clause: `saki-206#${anchor}`, when: null })),
  ]);
});

test('a clause is told as the contract says', () => {
  const [clause] = apiCollections['clauses']?.records(corpus, url).filter(({ id }) => id === 'saki-206#3.6') ?? [];
  const { references, referencedBy, ...told } = clause ?? {};
  expect([references, referencedBy].every(Array.isArray)).toBe(true);
  expect(told).toEqual({
    id: 'saki-206#3.6',
    document: 'saki-206',
    anchor: '3.6',
    number: '3.6',
    section: null,
    parent: '3',
    kind: 'duty',
    text: corpus.clauses.get('saki-206#3.6')?.text,
    duties: ['informing-on-progress'],
    for: [],
    responsible: ['principal'],
    approves: [],
    participates: [],
    informed: ['parent'],
    when: 'reporting-period',
    erratum: null,
    reconstructed: null,
    annex: null,
    url: '/punkt/documents/saki-206/#3.6',
  });
});

test('annexes of an order say which are published and which are missing', () => {
  const documents = apiCollections['documents']?.records(corpus, url) ?? [];
  const statuses = (id: string): unknown => documents.find((document) => document['id'] === id)?.['annexes'];
  expect(statuses('krasnomakskaya-271')).toHaveLength(11);
  expect(statuses('krasnomakskaya-271')).toContainEqual(
    expect.objectContaining({ number: '10', status: 'missing', document: null }),
  );
  expect(statuses('saki-206')).toContainEqual(
    expect.objectContaining({ number: '2', status: 'published', document: 'saki-206-2' }),
  );
});
