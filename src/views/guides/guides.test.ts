import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import type { Corpus, Guide } from '../../corpus/types.ts';
import { buildSpecimens, specimenDay } from '../../design/specimens.ts';
import { shelvesByAudience, shelvesBySituation, questionIndex } from './shelves.ts';
import { basisDocuments, basisOf, basisState } from './basis.ts';
import { groundingWords } from './grounding.ts';
import { bySituation, guidesInOrder, guidesOfRole, guidesOfTopic } from './guides.ts';
import { relatedGuides } from './related.ts';
import { placedGuides, situationOf } from './situations.ts';
import { whereToTurn } from './turn-to.ts';

const { corpus } = buildSpecimens(readContent(join(import.meta.dirname, '../../design/specimens')));
const record = known(corpus.guides.get('record'));

function known<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('A specimen is missing.');
  return thing;
}

/** The specimens with these guides, each the guide of recording with something else. */
function withGuides(guides: readonly (Partial<Guide> & { readonly id: string })[]): Corpus {
  return { ...corpus, guides: new Map(guides.map((guide) => [guide.id, { ...record, references: [], ...guide }])) };
}

test('every guide of the contract has its situation once; one that is not in the table is «other»', () => {
  expect(placedGuides).toHaveLength(42);
  expect(new Set(placedGuides).size).toBe(42);
  expect(situationOf('lost-password')).toBe('broken');
  expect(situationOf('of-our-own')).toBe('other');
});

test('guides stand in the order of need, and those out of the table last by title', () => {
  const made = withGuides([
    { id: 'b', title: 'Ясли' },
    { id: 'outage' },
    { id: 'a', title: 'Арка' },
    { id: 'lesson-record' },
    { id: 'first-login' },
  ]);
  expect(guidesInOrder(made).map(({ id }) => id)).toEqual(['first-login', 'lesson-record', 'outage', 'a', 'b']);
  expect(bySituation(guidesInOrder(made)).map(({ title, guides }) => `${title}: ${guides.length}`)).toEqual([
    'Первый день: 1',
    'Каждый день: 1',
    'Когда что-то сломалось: 1',
    'Другое: 2',
  ]);
});

test('a role has the guides that name it and those that name nobody; who stands outside has only the first', () => {
  const made = withGuides([{ id: 'record' }, { id: 'all', audience: [] }, { id: 'other', audience: ['methodist'] }]);
  const of = (role: string): string[] => guidesOfRole(made, known(corpus.roles.get(role))).map(({ id }) => id);
  expect(of('teacher').sort()).toEqual(['all', 'record']);
  expect(of('methodist').sort()).toEqual(['all', 'other']);
  expect(of('unknown')).toEqual([]);
  expect(guidesOfTopic(made, known(corpus.topics.get('record')))).toHaveLength(3);
});

test('the basis tells each clause with whom it binds and in which state, by issuer and document', () => {
  const basis = basisOf(corpus, record, specimenDay);
  const told = basis.map(({ issuer, documents }) => [
    issuer.text,
    ...documents.map(({ scope, state, tone, clauses }) => ({
      scope,
      state,
      tone,
      clauses: clauses.map(({ place, says }) => `${place.text} → ${place.path ?? ''}: ${says}`),
    })),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "Город",
        {
          "clauses": [
            "п. 1 раздела II → /documents/kinds/#II.1: Обязанность со всеми сторонами.",
            "п. 1 раздела I → /documents/kinds/#I.1: Пункт с номером и названием",
          ],
          "scope": "издатель и подведомственные школы",
          "state": "изложение, действие не подтверждено",
          "tone": "warn",
        },
      ],
      [
        "Школа",
        {
          "clauses": [
            "п. 1 → /documents/stale/#1: Единственный пункт",
          ],
          "scope": "сама школа",
          "state": "изложение, действует, подтверждено 01.09.2021",
          "tone": "warn",
        },
        {
          "clauses": [
            "п. 1 → /documents/repealed/#1: Единственный пункт",
          ],
          "scope": "сама школа",
          "state": "изложение, документ отменён",
          "tone": "bad",
        },
      ],
    ]
  `);
  expect(basisState(basis)).toContain('изложение, действие не подтверждено');
  expect(basisState([])).toBeNull();
});

test('a long clause is told by its beginning, up to a word', () => {
  const clause = known(corpus.clauses.get('kinds#II.1'));
  const text = 'Очень длинное предложение, '.repeat(9).trim();
  const made = { ...corpus, clauses: new Map([[clause.id, { ...clause, text }]]) };
  const [says = ''] = basisDocuments(basisOf(made, record, specimenDay)).flatMap(({ clauses }) =>
    clauses.map((one) => one.says),
  );
  expect(says.length).toBeLessThanOrEqual(121);
  expect(says).toMatch(/(?:очень|длинное|предложение)…$/iu);
});

test('grounding is told in plain words, with the state of the documents', () => {
  const documents = basisDocuments(basisOf(corpus, record, specimenDay));
  const of = (grounding: Guide['grounding'], some = documents): string => {
    const { lead, rest } = groundingWords({ ...record, grounding }, some);
    return `${lead} ${rest}`.trim();
  };
  const warned = documents.filter(({ tone }) => tone === 'warn');
  const confirmed = documents.map((one) => ({ ...one, tone: 'good' as const }));
  expect([
    of('regulations'),
    of('regulations', warned),
    of('regulations', warned.slice(0, 1)),
    of('regulations', confirmed),
    of('regulations', [...warned, ...confirmed]),
    of('needs-manual', warned),
    of('needs-local-act', []),
  ]).toMatchInlineSnapshot(`
    [
      "Ответ взят из документов. Среди документов есть недействующие: состояние каждого — ниже.",
      "Ответ взят из документов. Действуют ли документы, не подтверждено.",
      "Ответ взят из документов. Действует ли документ, не подтверждено.",
      "Ответ взят из документов. Документы действуют, это подтверждено.",
      "Ответ взят из документов. Подтверждено действие не всех документов: состояние каждого — ниже.",
      "Нужна ещё инструкция. Где что нажать, документы не говорят. Это описывает Руководство пользователя «ЭлЖур»; его текста у нас нет, спросите администратора. Действуют ли документы, не подтверждено.",
      "Нужен ещё документ вашей школы. Документы базы отвечают не на всё: остальное решает школа приказом или положением. Спросите его у завуча или директора.",
    ]
  `);
});

test('whom to turn to: only those who are on the subject, whose documents name nobody, hours for who works there', () => {
  const { told, silent } = whereToTurn(corpus, record);
  const town = known(told.find(({ organization }) => organization.id === 'town'));
  expect(town.people.map(({ people }) => people.map(({ text }) => text))).toEqual([['методист']]);
  expect(town.people.flatMap(({ matters }) => matters.flatMap(({ about }) => about))).toContainEqual({
    text: known(corpus.topics.get('record')).title.toLowerCase(),
    path: '/topics/record/',
  });
  expect(town.hours).toBe(true);
  expect(town.more).toBe(0);
  const names = [...told.map(({ organization }) => organization), ...silent].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});

test('readers whom the documents do not send to somebody are told apart from those whom they send', () => {
  const made = withGuides([{ id: 'record', audience: ['teacher', 'unknown'] }]);
  const { told } = whereToTurn(made, known(made.guides.get('record')));
  const [methodist] = known(told.find(({ organization }) => organization.id === 'town')).people;
  expect([methodist?.readers, methodist?.unnamed].flat().map((part) => part?.text)).toEqual(['учитель']);
});

test('related guides: linked, on the same topic or ground, at most six, never itself, not by readers alone', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ id: `near-${index}` }));
  const made = withGuides([
    { id: 'record' },
    { id: 'linked', topics: [], basis: [], references: [{ kind: 'guide', id: 'record' }] },
    { id: 'same-readers', topics: [], basis: [] },
    { id: 'same-ground', topics: [], basis: ['kinds#II.1'] },
  ]);
  const of = (content: Corpus): string[] =>
    relatedGuides(content, known(content.guides.get('record'))).map(({ id }) => id);
  expect(of(made)).toEqual(['linked', 'same-ground']);
  expect(of(withGuides([{ id: 'record' }, ...many]))).toHaveLength(6);
});

test('the list: for all first, each audience with its guides, every guide in one situation, questions by the alphabet', () => {
  const made = withGuides([
    { id: 'first-login', audience: ['teacher', 'parent', 'pupil'], questions: ['яблоко', 'ёлка'] },
    { id: 'lesson-record', audience: ['teacher'], questions: ['если урок'] },
    { id: 'own', audience: ['head'], questions: [] },
  ]);
  const shelves = shelvesByAudience(made).map(({ title, guides }) => `${title}: ${guides.length}`);
  expect(shelves).toEqual(['Всем: 1', 'Учителю: 2', 'Родителю: 1', 'Ученику: 1', 'Другим: 1']);
  expect(shelvesBySituation(made).flatMap(({ guides }) => guides)).toHaveLength(3);
  expect(questionIndex(made).map(({ letter, questions }) => [letter, ...questions.map(({ words }) => words)])).toEqual([
    ['Е', 'Ёлка', 'Если урок'],
    ['Я', 'Яблоко'],
  ]);
  expect(shelvesByAudience(withGuides([]))).toEqual([]);
});
