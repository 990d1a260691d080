/** Changes as methodists make them, on the real content: what the review says of each, as data and as Markdown. */
import { describe, expect, test } from 'vitest';
import { reviewMarkdown } from '../../src/review/markdown/markdown.ts';
import type { DocumentChange, Review } from '../../src/review/review.ts';
import { cancellingOrder, newSchool, renamedRole, rewordedDeadline, sameMeaning } from './scenarios.ts';
import { edited, realTexts, reviewOf } from './sides.ts';

function documentOf({ documents }: Review, id: string): DocumentChange {
  const found = documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The review says nothing of ${id}.`);
  return found;
}

const noErrors = { errors: 0 };

describe('a reworded deadline', () => {
  const review = reviewOf(rewordedDeadline);
  const [clause, ...others] = documentOf(review, 'saki-206').clauses;

  test('is told of its clause alone, with the words that changed', () => {
    expect(others).toEqual([]);
    expect(clause).toMatchObject({ id: 'saki-206#1.1', state: 'changed', name: 'п. 1.1' });
    expect(clause?.words?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: ' и чему научились' },
      { kind: 'removed', text: '15.08.2021' },
      { kind: 'added', text: '01.10.2021' },
    ]);
    expect(clause?.fields).toEqual([
      { label: 'Срок', removed: ['до 15.08.2021'], added: ['до 01.10.2021'], words: null, note: null },
    ]);
  });

  test('touches the roles and the duty of the clause, and no cell of the matrix', () => {
    expect(clause?.touches).toMatchObject({ roles: ['ответственный за внедрение', 'директор школы'], cells: [] });
    expect(review.deadlines).toEqual([
      { clause: 'п. 1.1 приказа № 206 от 25.06.2021', was: 'до 15.08.2021', now: 'до 01.10.2021' },
    ]);
    expect(review.head).toMatchObject(noErrors);
  });

  test('as Markdown', async () => {
    await expect(reviewMarkdown(review)).toMatchFileSnapshot('snapshots/reworded-deadline.txt');
  });
});

describe('a new order that cancels saki-206#3.6', () => {
  const review = reviewOf(cancellingOrder);

  test('shows the order as new and the cancelled clause as touched, with the date', () => {
    expect(documentOf(review, 'saki-301')).toMatchObject({ state: 'added', clauses: { length: 4 } });
    const touched = documentOf(review, 'saki-206');
    expect(touched).toMatchObject({ state: 'touched', fields: [], clauses: { length: 1 } });
    expect(touched.clauses[0]).toMatchObject({
      id: 'saki-206#3.6',
      state: 'touched',
      warnings: ['Отменяется с 01.09.2027: п. 2 приказа № 301 от 20.11.2026, пока это проект.'],
    });
  });

  test('names those who did the cancelled duty and those who do it now', () => {
    const effects = Object.fromEntries(review.roles.map(({ id, ...effect }) => [id, effect]));
    expect(effects['principal']?.changed).toEqual([expect.stringContaining('п. 3.6 приказа № 206')]);
    expect(effects['class-teacher']?.gained).toEqual(['п. 1.1 приказа № 301 от 20.11.2026 — отвечает']);
    expect(review.cells.map(({ state, role }) => [state, role])).toEqual([
      ['added', 'классный руководитель'],
      ['added', 'родитель'],
      ['added', 'администратор сайта'],
    ]);
    expect(review.head).toMatchObject(noErrors);
  });

  test('as Markdown', async () => {
    await expect(reviewMarkdown(review)).toMatchFileSnapshot('snapshots/cancelling-order.txt');
  });
});

describe('a new school with one document', () => {
  const review = reviewOf(newSchool);

  test('is an organization and a document, with what they touch', () => {
    expect(review.entries.map(({ kind, id, state }) => [kind, id, state])).toEqual([
      ['organization', 'frunzenskaya', 'added'],
    ]);
    expect(review.documents.map(({ id, state }) => [id, state])).toEqual([['frunzenskaya-17', 'added']]);
    expect(documentOf(review, 'frunzenskaya-17').touches.organizations).toEqual(['Фрунзенская школа']);
    expect(review.addresses.gone).toEqual([]);
    expect(review.addresses.added).toContain('/documents/frunzenskaya-17/#3');
    expect(review.addresses.unremembered).toBe(review.addresses.added.length);
    expect(review.head).toMatchObject(noErrors);
  });

  test('as Markdown', async () => {
    await expect(reviewMarkdown(review)).toMatchFileSnapshot('snapshots/new-school.txt');
  });
});

describe('a renamed role', () => {
  const review = reviewOf(renamedRole);

  test('is one change, with every place where its name is seen', () => {
    expect(review.documents).toEqual([]);
    expect(review.entries).toHaveLength(1);
    expect(review.entries[0]).toMatchObject({
      kind: 'role',
      id: 'execution-controller',
      called: 'Контролирующий исполнение',
      name: 'Ответственный за контроль исполнения',
    });
    expect(review.entries[0]?.seen.join(' ')).toContain('п. 5 приказа № 206 от 25.06.2021');
    expect(review.head).toMatchObject(noErrors);
  });

  test('the cards that name it are only written otherwise', () => {
    expect(review.sameMeaning).toEqual(['documents/saki-206.mdx']);
    expect(review.roles).toEqual([]);
  });

  test('as Markdown', async () => {
    await expect(reviewMarkdown(review)).toMatchFileSnapshot('snapshots/renamed-role.txt');
  });
});

test('lines of a card in another order are no change of meaning', () => {
  const review = reviewOf(sameMeaning);
  expect(review).toMatchObject({ documents: [], entries: [], sameMeaning: ['documents/saki-206.mdx'] });
  expect(review.headline).toBe('Изменена только запись: смысл прежний.');
});

test('line ends of Windows are no change of meaning', () => {
  const path = 'documents/saki-206.mdx';
  const review = reviewOf({ [path]: (realTexts[path] ?? '').replaceAll('\n', '\r\n') });
  expect(review).toMatchObject({ documents: [], entries: [], sameMeaning: [path] });
});

test('nothing changed', () => {
  const review = reviewOf({});
  expect(review).toMatchObject({ documents: [], entries: [], sameMeaning: [], summary: [] });
  expect(review.headline).toBe('Изменений нет: содержание говорит то же, что и раньше.');
});

test('another «Кому» is told once, with the clauses in which another role answers', () => {
  const from = '> Кому: директор школы\n> Восстановлено: первая';
  const review = reviewOf(
    edited('documents/saki-206.mdx', from, from.replace('директор школы', 'администрация школы')),
  );
  const { clauses } = documentOf(review, 'saki-206');
  expect(clauses.map(({ id, state }) => [id, state])).toEqual([
    ['saki-206#3', 'changed'],
    ...['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8'].map((number) => [`saki-206#${number}`, 'following']),
  ]);
  expect(clauses[0]?.followers).toEqual([
    'п. 3.1',
    'п. 3.2',
    'п. 3.3',
    'п. 3.4',
    'п. 3.5',
    'п. 3.6',
    'п. 3.7',
    'п. 3.8',
  ]);
});

test('a clause under another number is the same clause, and its old address is told as gone', () => {
  const review = reviewOf(edited('documents/saki-206.mdx', '#### 3.7.', '#### 3.9.'));
  const [clause] = documentOf(review, 'saki-206').clauses;
  expect(clause).toMatchObject({ id: 'saki-206#3.9', was: 'saki-206#3.7', state: 'changed', words: null });
  expect(review.addresses.gone).toEqual([
    { address: '/documents/saki-206/#3.7', promised: true, now: '/documents/saki-206/#3.9' },
  ]);
});

test('a document under another name is the same document, and all its addresses are gone', () => {
  const path = 'documents/krasnomakskaya-271.mdx';
  const review = reviewOf({ [path]: null, 'documents/krasnomakskaya-300.mdx': realTexts[path] ?? '' });
  const document = documentOf(review, 'krasnomakskaya-300');
  expect(document).toMatchObject({ was: 'krasnomakskaya-271', state: 'changed', fields: [], clauses: [] });
  expect(document.warnings[0]).toContain('Файл переименован');
  expect(review.addresses.gone[0]).toEqual({
    address: '/documents/krasnomakskaya-271/',
    promised: true,
    now: '/documents/krasnomakskaya-300/',
  });
});

test('a document whose front matter cannot be read is neither new nor gone', () => {
  const review = reviewOf(edited('documents/saki-206.mdx', 'kind: order', 'kind: приказ'));
  expect(documentOf(review, 'saki-206')).toMatchObject({ state: 'unread', clauses: [] });
  expect(review.addresses.gone.filter(({ address }) => address.startsWith('/documents/saki-206/'))).toEqual([]);
  expect(review.findings.added[0]).toMatchObject({ severity: 'error', file: 'documents/saki-206.mdx' });
  expect(reviewMarkdown(review)).toMatch(/^## [^\n]+\n\n\*\*В новой версии \d+ ошиб/u);
});
