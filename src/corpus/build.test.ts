import { expect, test } from 'vitest';
import { indexLines } from '../findings/lines.ts';
import { findingLine } from '../findings/report.ts';
import { load } from '../../tests/hostile/content.ts';
import { buildCorpus } from './build.ts';
import type { Source } from './trust.ts';
import type { Clause } from './types.ts';

const matter =
  '---\ntitle: Приказ\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: section\n---\n\n';

/** The clauses of a document with this body, by anchor. */
function clausesOf(body: string, extra: Readonly<Record<string, string>> = {}): Map<string, Clause> {
  const { corpus, findings } = load({ 'documents/case.mdx': matter + body, ...extra });
  expect(findings.map(findingLine)).toEqual([]);
  return new Map(corpus.documents.get('case')?.clauses.map((clause) => [clause.anchor, clause]));
}

test('numbers nest by their parts, not by their first digits', () => {
  const clauses = clausesOf(
    '## I. Раздел\n\n### 1.\n\nА.\n\n#### 1.1.\n\nБ.\n\n##### 1.1.1.\n\nВ.\n\n### 10.\n\nГ.\n\n#### 1.2.\n\nД.\n',
  );
  const parents = [...clauses.values()].map(({ anchor, parent, depth }) => `${anchor} < ${String(parent)} ${depth}`);
  expect(parents).toEqual(['I.1 < null 0', 'I.1.1 < I.1 1', 'I.1.1.1 < I.1.1 2', 'I.10 < null 0', 'I.1.2 < I.1 1']);
});

test('numbers of another section are no parents', () => {
  const clauses = clausesOf('## I. Раздел\n\n### 1.\n\nА.\n\n## II. Раздел\n\n### 1.1.\n\nБ.\n');
  expect(clauses.get('II.1.1')?.parent).toBeNull();
});

test('unnumbered clauses are counted within what they stand in, and an own anchor leaves the count', () => {
  const clauses = clausesOf(
    '### Преамбула\n\nНачало.\n\n### Абзац\n\nА.\n\n## I. Раздел\n\n- б;\n- в.\n  > Якорь: own\n- г:\n  - д.\n\n### 1.\n\nЕ:\n\n- ж.\n\n#### Абзац\n\nЗ.\n\n### Абзац\n\nИ.\n',
  );
  expect([...clauses.keys()]).toEqual([
    'preamble',
    'b1',
    'I.b1',
    'own',
    'I.b2',
    'I.b2.b1',
    'I.1',
    'I.1.b1',
    'I.1.b2',
    'I.b3',
  ]);
});

test('a duty without its own answer takes the nearest addressee above, and nothing else is inherited', () => {
  const clauses = clausesOf(
    [
      '### 1.\n\nА.\n\n> Кому: методист\n> Срок: постоянно\n',
      '#### 1.1.\n\nБ.\n\n> Обязанность: помощь\n',
      '#### 1.2.\n\nВ.\n\n> Обязанность: помощь\n> Отвечает: учитель\n',
      '#### 1.3.\n\nГ.\n\n> Обязанность: помощь\n> Отвечает: не назван\n',
      '#### 1.4.\n\nД.\n\n> Обязанность: помощь\n> Решает: учитель\n',
      '#### 1.5.\n\nЕ.\n\n> Вид: обязанность\n> Кому: завуч\n',
      '#### 1.6.\n\nЖ.\n',
      '#### 1.7.\n\nЗ.\n\n> Обязанность: помощь\n> Вид: условие\n',
      '### 2.\n\nИ.\n\n> Обязанность: помощь\n',
    ].join('\n'),
  );
  const said = [...clauses.values()].map(
    ({ anchor, kind, responsible, inherited, when }) =>
      `${anchor} ${kind} ${responsible.join()} ${inherited} ${String(when)}`,
  );
  expect(said).toEqual([
    '1 definition  false permanent',
    '1.1 duty methodist true null',
    '1.2 duty teacher false null',
    '1.3 duty  false null',
    '1.4 duty  false null',
    '1.5 duty deputy true null',
    '1.6 definition  false null',
    '1.7 condition methodist true null',
    '2 definition  false null',
  ]);
});

test('references are known from both ends, also from topics, organizations, roles and guides', () => {
  const { corpus } = load({});
  expect(corpus.clauses.get('order#I.2')?.referencedBy).toEqual([
    { kind: 'clause', id: 'order#I.1.1' },
    { kind: 'topic', id: 'record' },
    { kind: 'guide', id: 'record-lesson' },
  ]);
  expect(corpus.clauses.get('order#I.1.1')?.references).toEqual([
    { kind: 'term', id: 'journal' },
    { kind: 'clause', id: 'order#I.2' },
  ]);
  expect(corpus.clauses.get('order#I.1.1')?.referencedBy).toEqual([
    { kind: 'organization', id: 'town' },
    { kind: 'role', id: 'methodist' },
  ]);
  expect(corpus.terms.get('journal')?.referencedBy).toEqual([{ kind: 'clause', id: 'order#I.1.1' }]);
  expect(corpus.documents.get('order')?.approved).toEqual(['plan']);
});

test('the text of a clause is its title and paragraphs without card and sub-clauses', () => {
  const clauses = clausesOf(
    '### 1. Кто *отвечает*\n\nОдин\nабзац, [закон](../acts.yaml#law).\n\nДругой.\n\n> Вид: порядок\n\n- пункт.\n',
  );
  expect(clauses.get('1')?.text).toBe('Кто отвечает\nОдин абзац, закон.\nДругой.');
  expect(clauses.get('1.b1')?.text).toBe('пункт.');
});

test('an amendment names the clause and the day', () => {
  const clauses = clausesOf('### 1.\n\nА.\n\n> Отменяет: [п. 2](order.mdx#I.2), с 01.09.2026\n');
  expect(clauses.get('1')?.amendments).toEqual([{ mode: 'cancels', target: 'order#I.2', from: '2026-09-01' }]);
});

test('a byte order mark and CRLF line ends change nothing', () => {
  const body = `${matter}### 1.\n\nА.\n\n> Отвечает: учитель\n> Обязанность: помощь\n`;
  const plain = load({ 'documents/case.mdx': body });
  const foreign = load({ 'documents/case.mdx': `\uFEFF${body.replaceAll('\n', '\r\n')}` });
  expect(foreign.findings).toEqual([]);
  expect(foreign.corpus.documents.get('case')).toEqual(plain.corpus.documents.get('case'));
});

test('the graph does not depend on the order in which files are read', () => {
  const texts = new Map(
    Object.entries({
      'terms.yaml': '- {id: a, term: А, definition: Б., source: common}\n',
      'organizations/town.yaml': 'name: Город\nfullName: Город\nlevel: school\n',
    }).map(([file, text]) => [file, indexLines(file, text)]),
  );
  const source: Source = { texts, images: new Set(), findings: [] };
  const turned: Source = { ...source, texts: new Map([...texts].reverse()) };
  const { corpus, findings } = buildCorpus(turned);
  expect({ corpus, findings }).toEqual({ corpus: buildCorpus(source).corpus, findings: buildCorpus(source).findings });
});

test('images beside the texts are known to the graph', () => {
  const { corpus, findings } = load({
    'documents/plan.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    'documents/case.mdx': `${matter}### 1.\n\n![План](plan.png)\n`,
  });
  expect(findings).toEqual([]);
  expect([...corpus.images]).toEqual(['documents/plan.png']);
  expect(corpus.clauses.get('case#1')?.text).toBe('План');
});
