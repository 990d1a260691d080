/** The schemas that editors read: they say what the check says, in Russian, and nothing that is not so. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemaFiles, schemas } from '../../scripts/schemas/files.ts';
import { edited } from '../../scripts/schemas/collections.ts';
import { writeSchemas } from '../../scripts/schemas/write.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { bodyStart } from '../../src/markup/front-matter.ts';
import { fieldWords, type FieldWords } from '../../src/schemas/field-words.ts';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startServer, addressOf, type LanguageServer } from './language-server.ts';
import { root } from './surroundings.ts';

const content = join(root, 'src/content');
const { corpus } = loadCorpus(content);
const made = new Map<string, JsonSchema>(schemas(corpus));
const collections = [...made.keys()];

function validator(collection: string): ValidateFunction {
  const ajv = new Ajv({ strict: true, allErrors: true, keywords: ['enumDescriptions'] });
  return ajv.compile(made.get(collection) ?? false);
}

/** The YAML of every file of a collection, by path; a file that has comments alone holds none. */
function written(collection: string): [path: string, value: unknown][] {
  return foundFiles(content).flatMap(({ path }): [string, unknown][] => {
    if (!path.startsWith(`${collection}/`) && path !== `${collection}.yaml`) return [];
    if (!/\.(?:mdx|yaml)$/u.test(path)) return [];
    const text = readFileSync(join(content, path), 'utf8');
    const yaml = path.endsWith('.mdx') ? text.slice(0, bodyStart(text)).replace(/^---$/gmu, '') : text;
    const value: unknown = parse(yaml);
    return value === null ? [] : [[path, value]];
  });
}

test('there is a schema for every collection', () => {
  expect(collections).toEqual(Object.keys(fieldWords));
  expect(collections).toEqual(Object.keys(edited));
});

test.each(collections)('all present content of %s is valid', (collection) => {
  const validate = validator(collection);
  for (const [path, value] of written(collection)) {
    validate(value);
    expect({ path, errors: validate.errors }).toEqual({ path, errors: null });
  }
});

/** Every field of a schema by its path. */
function fields(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fields(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return fields(schema.element, `${path}.*`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, own]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...fields(own, at)];
  });
}

test.each(Object.entries(edited))('every field of %s has Russian words, and no other', (collection, { schema }) => {
  const all: readonly [string, Readonly<Record<string, FieldWords>>][] = Object.entries(fieldWords);
  const words = all.find(([name]) => name === collection)?.[1] ?? {};
  expect(Object.keys(words).sort()).toEqual(fields(schema).sort());
  for (const { title, description } of Object.values(words)) {
    expect(title).toMatch(/[а-яё]|^id$/iu);
    expect(description).toMatch(/[а-яё]|^"/iu);
    expect(title).not.toMatch(/\.$/u);
  }
});

test('every value to choose has its meaning in Russian', () => {
  const silent: string[] = [];
  const look = (schema: unknown, at: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('enum' in schema && Array.isArray(schema.enum) && 'enumDescriptions' in schema) {
      const { enum: values, enumDescriptions: words } = schema;
      expect(words).toHaveLength(values.length);
      for (const word of Array.isArray(words) ? words.map(String) : []) {
        if (!/[а-яё]/iu.test(word)) silent.push(`${at}: ${word}`);
      }
    }
    for (const [key, own] of Object.entries(schema)) look(own, `${at}/${key}`);
  };
  for (const [collection, schema] of made) look(schema, collection);
  expect(silent).toEqual([]);
});

const document = {
  title: 'Приказ',
  kind: 'order',
  organization: 'saki',
  scope: 'own',
  status: 'draft',
  rendition: 'restatement',
  source: { copy: 'clean' },
  numbering: 'document',
};
const organization = { name: 'Школа', fullName: 'Школа', level: 'school' };
const hours = { weekday: 'mon', from: '10:00', to: '12:00', validFrom: '2026-09-01', validUntil: '2027-05-31' };
const sound: [collection: string, value: unknown][] = [
  ['documents', document],
  ['documents', { ...document, annexTo: 'saki-206', approvedBy: 'fz-273', grounds: ['fz-273'], adopted: '2026-09-01' }],
  ['organizations', { ...organization, consultations: [{ ...hours, clause: 'saki-206#3.6' }] }],
];
const slips: [collection: string, value: unknown][] = [
  ['documents', { ...document, title: '' }],
  ['documents', { ...document, title: undefined }],
  ['documents', { ...document, kind: 'приказ' }],
  ['documents', { ...document, organization: 'sakki' }],
  ['documents', { ...document, number: 206 }],
  ['documents', { ...document, adopted: '25.06.2021' }],
  ['documents', { ...document, adopted: '2021-13-01' }],
  ['documents', { ...document, statuss: 'draft' }],
  ['documents', { ...document, source: 'clean' }],
  ['documents', { ...document, source: { copy: 'clean', sha256: 'abc' } }],
  ['documents', { ...document, annexTo: 'nowhere' }],
  ['documents', { ...document, grounds: 'fz-273' }],
  ['documents', { ...document, grounds: ['saki-206'] }],
  ['documents', { ...document, annexes: [{ number: '1' }] }],
  ['roles', { title: 'Сторож', kind: 'person', level: 'school' }],
  ['roles', { title: 'Сторож', kind: 'position', level: 'school', notToConfuse: ['nobody'] }],
  ['roles', { title: 'Сторож', kind: 'position', level: 'school', aliases: [{ organization: 'saki' }] }],
  ['topics', { title: 'Тема', audience: ['saki'] }],
  ['topics', { title: 'Тема', clauses: ['saki-206'] }],
  ['topics', { title: 'Тема', clauses: ['saki-206#99.9'] }],
  ['guides', { title: 'Как', answer: 'Так.', grounding: 'нигде' }],
  ['organizations', { ...organization, website: 'example.org' }],
  ['organizations', { ...organization, level: 'village' }],
  ['organizations', { ...organization, consultations: [{ ...hours, from: '25:00' }] }],
  ['organizations', { ...organization, consultations: [{ ...hours, weekday: 'понедельник' }] }],
  ['organizations', { ...organization, appointments: [{ role: 'teacher' }] }],
  ['organizations', [organization]],
  ['terms', { id: 'a', term: 'А', definition: 'А.', source: 'common' }],
  ['terms', [{ id: 'а', term: 'А', definition: 'А.', source: 'common' }]],
  ['terms', [{ id: 'a', term: 'А', definition: 'А.', source: 'книга' }]],
  ['acts', [{ id: 'a', kind: 'закон', title: 'О', date: '2012' }]],
  ['responsibilities', [{ id: 'a', title: 'А', group: 'Б', checks: ['nothing'] }]],
  ['waivers', [{ id: 'a', rule: 'topic/gide', place: 'topics/', reason: 'Так.', until: '2027-01-01' }]],
  ['waivers', [{ id: 'a', rule: 'topic/guide', place: '/topics', reason: 'Так.', until: '2027-01-01' }]],
];

test.each(sound)('%s: %j is accepted', (collection, value) => {
  const validate = validator(collection);
  validate(value);
  expect(validate.errors).toBeNull();
});

test.each(slips)('%s: %j is refused', (collection, value) => {
  // As it would be read from YAML: what is undefined is not there.
  expect(validator(collection)(JSON.parse(JSON.stringify(value)))).toBe(false);
});

test('the files are the same every time, and are written only where they change', () => {
  const folder = temporaryFolder();
  const paths = foundFiles(content).map(({ path }) => path);
  expect([...schemaFiles(loadCorpus(content).corpus, content, paths.toReversed())]).toEqual([
    ...schemaFiles(corpus, content, paths),
  ]);
  expect(writeSchemas(folder, content)).toEqual({ files: 14, written: 14 });
  expect(writeSchemas(folder, content)).toEqual({ files: 14, written: 0 });
});

test('nothing of it is committed', () => {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.vscode/schemas/', '.astro/']));
});

describe('the language server of the Astro extension', () => {
  const text = readFileSync(join(content, 'documents/saki-206.mdx'), 'utf8');
  const path = 'src/content/documents/saki-206.mdx';
  let server: LanguageServer;
  let uri: string;
  let folder: string;

  beforeAll(async () => {
    folder = copyOfContent();
    server = await startServer(folder);
    uri = addressOf(folder, path);
    const opened = text.replace('kind: order', 'kind: ').replace('scope: both', 'scope: all');
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: 1, text: opened } });
  }, 120_000);
  afterAll(() => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('completes the front matter of a document', async () => {
    const found = await server.request('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: 6 },
    });
    expect(JSON.stringify(found)).toMatch(/"label":"order"[^}]*"documentation":"приказ"/u);
  }, 120_000);

  test('tells what a field is', async () => {
    const found = await server.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 8, character: 3 },
    });
    expect(JSON.stringify(found)).toContain('Чей это текст');
  }, 120_000);

  test('underlines a value that is none, and nothing that is in order', async () => {
    const found = await server.request('textDocument/diagnostic', { textDocument: { uri } });
    const lines = [...JSON.stringify(found).matchAll(/"start":\{"line":(\d+)/gu)].map(([, line]) => Number(line));
    expect([...new Set(lines)].sort()).toEqual([2, 4]);
  }, 120_000);
});

/** The content in a folder of its own: beside the repository's configuration the server would read the whole project. */
function copyOfContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'punkt-test-'));
  cpSync(content, join(folder, 'src/content'), { recursive: true });
  writeSchemas(folder, join(folder, 'src/content'));
  expect(existsSync(join(folder, '.astro/collections/collections.json'))).toBe(true);
  return folder;
}
