import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkFolder } from '../../astro/check-folder.ts';
import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import { warning } from '../../findings/finding.ts';
import { ruleById } from '../../rules/index.ts';
import { documents as documentsFile } from '../api/documents.ts';
import { gapAnchors } from './anchors.ts';
import { qualityData, qualitySchema } from './data.ts';
import type { Looked } from './gap.ts';
import { quality, type GapSection, type Quality } from './quality.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const today = '2026-11-27';
const { corpus, findings } = checkFolder({
  content: join(root, 'src/content'),
  references: join(root, 'references.lock'),
  today,
});
const looked: Looked = { corpus, findings, rules: ruleById, today };
const real = quality(looked);

/** The table the content was checked against line by line: another way to the same figures. */
const row = z.object({
  document: z.string(),
  anchor: z.string(),
  kind: z.string(),
  duties: z.array(z.string()),
  unassigned: z.boolean(),
  erratum: z.boolean(),
  reconstructed: z.boolean(),
});
const rows = z
  .array(row)
  .parse(JSON.parse(readFileSync(join(root, 'tests/fixtures/clauses.json'), 'utf8')))
  .filter(({ kind }) => kind !== 'section');

/** How many cards of documents hold the key, counted in the files as they are. */
function written(key: string): number {
  const folder = join(root, 'src/content/documents');
  const texts = readdirSync(folder).map((name) =>
    name.endsWith('.mdx') ? readFileSync(join(folder, name), 'utf8') : '',
  );
  return texts
    .join('\n')
    .split('\n')
    .filter((line) => line.trim().startsWith(`> ${key}:`)).length;
}

function section({ documents, ours }: Quality, id: string): GapSection {
  const found = [...documents, ...ours].find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no section ${id}.`);
  return found;
}

/** Every line of a section, with the paths of its places in front. */
function told(one: GapSection): string[] {
  const lines = [
    ...one.organizations.flatMap(({ documents }) =>
      documents.flatMap(({ document, lines }) => lines.map((line) => ({ ...line, document }))),
    ),
    ...one.others.map((line) => ({ ...line, document: null })),
  ];
  return lines.map(({ places, written, document }) => {
    const where = places.length === 0 ? [document] : places;
    return `${where.map((part) => part?.path ?? part?.text ?? '').join(' ')} ${written}`.trim();
  });
}

function share(of: Quality, short: string): [number, number] {
  const found = of.shares.find((one) => one.short === short);
  return [found?.have ?? 0, found?.all ?? 0];
}

function withDocument(id: string, change: (document: Document) => Partial<Document>): Corpus {
  const document = corpus.documents.get(id);
  if (document === undefined) throw new Error(`There is no ${id}.`);
  const documents = new Map(corpus.documents).set(id, { ...document, ...change(document) });
  const clauses = [...documents.values()].flatMap((one) => one.clauses.map((clause) => [clause.id, clause] as const));
  return { ...corpus, documents, clauses: new Map(clauses) };
}

function withClause(id: string, change: Partial<Clause>): Corpus {
  const [document = ''] = id.split('#');
  return withDocument(document, ({ clauses }) => ({
    clauses: clauses.map((clause) => (clause.id === id ? { ...clause, ...change } : clause)),
  }));
}

test('duties without a doer are those of the table', () => {
  const unassigned = rows
    .filter((one) => one.unassigned)
    .map(({ document, anchor }) => `/documents/${document}/#${anchor}`);
  const here = told(section(real, 'unnamed')).map((line) => line.split(' ')[0]);
  expect(here.toSorted()).toEqual(unassigned.toSorted());
  const asking = rows.filter(
    ({ kind, duties, unassigned }) => kind !== 'condition' && (kind === 'duty' || duties.length > 0 || unassigned),
  );
  expect(share(real, 'Исполнитель назван')).toEqual([asking.length - unassigned.length, asking.length]);
});

test('every erratum is either an unclear place or a slip, and every reconstruction is told', () => {
  const errata = written('Ошибка оригинала');
  expect(errata).toBeGreaterThan(rows.filter((one) => one.erratum).length);
  expect(section(real, 'errata').count + section(real, 'slips').count).toBe(errata);
  expect(section(real, 'reconstructed').count).toBe(written('Восстановлено'));
  expect(share(real, 'Прочитано без потерь')).toEqual([rows.length - written('Восстановлено'), rows.length]);
});

test('annexes are those that /api/v1/ calls missing', () => {
  const annexes = documentsFile.records(corpus, (path) => path).flatMap((document) => document.annexes);
  const missing = z
    .array(z.object({ status: z.string() }))
    .parse(annexes)
    .filter(({ status }) => status === 'missing');
  expect(section(real, 'annexes').count).toBe(missing.length);
  expect(share(real, 'Тексты приложений')).toEqual([annexes.length - missing.length, annexes.length]);
  expect(told(section(real, 'annexes'))).toContain(
    '/documents/krasnomakskaya-271/#2.10 Приложение 10: Политика обработки и защиты персональных данных. Должно решать: защита персональных данных.',
  );
});

test('the roadmap has no third quarter', () => {
  expect(told(section(real, 'quarters'))).toEqual([
    '/documents/saki-206-1/#8 /documents/saki-206-1/#9 Муниципальный мониторинг: после второй четверти сразу идёт речь о четвёртой, о третьей ничего не сказано.',
  ]);
  const filled = withClause('saki-206-1#5', { text: 'Мониторинг оценок третьей четверти.' });
  expect(section(quality({ ...looked, corpus: filled }), 'quarters').count).toBe(0);
});

test('what is said of both sides', () => {
  expect(told(section(real, 'requisites'))).toEqual(['/documents/school-help/ В копии нет номера и даты.']);
  expect(told(section(real, 'responsibilities'))).toEqual(['Поурочное планирование.']);
  expect(told(section(real, 'differing'))[0]).toBe(
    '/documents/saki-206-1/#1 Обязанность «Информирование о нормативных документах» здесь у роли «член рабочей группы», а в п. 3.4 приказа № 206 от 25.06.2021 — «директор школы».',
  );
  expect(told(section(real, 'hours'))).toContain(
    '/organizations/saki/ Названы на 2021/22 учебный год, на текущий год не подтверждено.',
  );
  expect(told(section(real, 'silences'))).toContain('/roles/parent/ Самой формы заявления ни в одном документе нет.');
});

test('a planted gap appears, under its organization and document and for whom it binds', () => {
  const planted = quality({ ...looked, corpus: withClause('saki-206#3.6', { responsible: [] }) });
  expect(section(planted, 'unnamed').count).toBe(section(real, 'unnamed').count + 1);
  const saki = section(planted, 'unnamed').organizations.find(({ anchor }) => anchor === 'unnamed.saki');
  const order = saki?.documents.find(({ document }) => document?.path === '/documents/saki-206/');
  expect(order?.binds).toBe('издатель и подведомственные школы');
  expect(order?.lines.map(({ places }) => places[0]?.text)).toContain('п. 3.6');
  const before = real.organizations.find(({ organization }) => organization.text === 'Сакский район')?.shares[2];
  const after = planted.organizations.find(({ organization }) => organization.text === 'Сакский район')?.shares[2];
  expect(after?.have).toBe((before?.have ?? 0) - 1);
});

test('a deadline is a gap from the day behind it', () => {
  const on = (day: string): number => section(quality({ ...looked, today: day }), 'deadlines').count;
  expect([on('2021-08-15'), on('2021-08-16'), on('2021-09-02')]).toEqual([0, 1, 2]);
});

test('a confirmation counts for a year', () => {
  const confirmed = (day: string): Quality =>
    quality({ ...looked, corpus: withDocument('saki-206', () => ({ status: 'in-force', statusChecked: day })) });
  expect(share(confirmed('2026-03-12'), 'Действие известно')).toEqual([1, 8]);
  expect(confirmed('2026-03-12').confirmed).toBe('2026-03-12');
  expect(share(confirmed('2024-03-12'), 'Действие известно')).toEqual([0, 8]);
  expect(told(section(confirmed('2024-03-12'), 'state'))).toContain(
    '/documents/saki-206/ Действует: издатель подтвердил это 12.03.2024. С тех пор прошло больше года, уточните у издателя.',
  );
  expect(real.confirmed).toBeNull();
});

test('our own work: waivers with reason and day, warnings with their place, notes that are not of the original', () => {
  const [some] = looked.findings;
  if (some === undefined) throw new Error('The check finds nothing.');
  const waived = { ...some, rule: 'topic/guide' as const, waived: { until: '2027-08-31', reason: 'Ещё не написано.' } };
  expect(told(section(quality({ ...looked, findings: [waived, waived] }), 'waivers'))).toEqual([
    '/quality/rules/topic/#guide 2 места, до 31.08.2027. Ещё не написано.',
  ]);
  expect(told(section(real, 'waivers'))).toEqual([]);
  expect(told(section(real, 'notes'))).toEqual([]);
  const at = corpus.clauses.get('saki-206#3.6')?.at ?? { file: '', line: 0, column: 0 };
  const stale = warning('reference/stale', { ...at, line: at.line + 1 }, 'Пункт, на который ведёт ссылка, переписан.');
  const planted = quality({ ...looked, findings: [...findings, stale] });
  expect(told(section(planted, 'warnings'))).toEqual([
    '/documents/saki-206/#3.6 Пункт, на который ведёт ссылка, переписан.',
  ]);
  expect(section(planted, 'unnamed').count).toBe(section(real, 'unnamed').count);
});

test('every share and every figure leads to a section or organization that stands on the page', () => {
  const sections = [...real.documents, ...real.ours];
  const anchors = [
    ...sections.map(({ id }) => id),
    ...sections.flatMap((one) => one.organizations.map(({ anchor }) => anchor)),
  ];
  expect(new Set(anchors).size).toBe(anchors.length);
  const led = [...real.shares, ...real.organizations.flatMap(({ shares }) => shares)].flatMap(
    ({ anchor }) => anchor ?? [],
  );
  expect(led.length).toBeGreaterThan(10);
  expect(led.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  expect(gapAnchors).toEqual(sections.map(({ id }) => id));
});

test('a share that is not full leads somewhere where as many are told', () => {
  const asIs = real.shares.filter(({ anchor }) => anchor !== null && anchor !== 'notes');
  for (const { have, all, anchor } of asIs) expect(section(real, anchor ?? '').count).toBe(all - have);
});

test('without content there is nothing to count, and no gap is invented', () => {
  const empty = new Map<string, never>();
  const none: Corpus = {
    documents: empty,
    clauses: empty,
    roles: empty,
    topics: empty,
    guides: empty,
    organizations: empty,
    responsibilities: empty,
    terms: empty,
    acts: empty,
    images: new Set(),
  };
  const bare = quality({ ...looked, corpus: none, findings: [] });
  expect([bare.shares, bare.organizations]).toEqual([[], []]);
  expect([...bare.documents, ...bare.ours].filter(({ count }) => count > 0)).toEqual([]);
  expect([...bare.documents, ...bare.ours].every((one) => one.none !== '')).toBe(true);
});

test('the same as data keeps its schema, and has as many gaps as the page', () => {
  const data = qualityData(looked, (path) => `/punkt${path}`);
  expect(qualitySchema.safeParse(data).error?.issues ?? []).toEqual([]);
  const counted = [...real.documents, ...real.ours].map(({ id, count }) => [id, count]);
  expect(counted).toEqual(counted.map(([id]) => [id, data.gaps.filter(({ kind }) => kind === id).length]));
  expect(data.gaps).toContainEqual({
    kind: 'quarters',
    of: 'documents',
    organization: 'saki',
    document: 'saki-206-1',
    places: [
      { title: 'п. 8', url: '/punkt/documents/saki-206-1/#8' },
      { title: 'п. 9', url: '/punkt/documents/saki-206-1/#9' },
    ],
    text: 'Муниципальный мониторинг: после второй четверти сразу идёт речь о четвёртой, о третьей ничего не сказано.',
  });
});
