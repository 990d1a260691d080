import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { cells } from './cells.ts';
import { whoDoesWhat } from './who-does-what.ts';

const corpus = corpusOfContent();

function row(organization: string, title: string): string[] {
  const rows = whoDoesWhat(corpus, organization).groups.flatMap((group) => group.rows);
  const doers = rows.find((one) => one.title === title)?.doers ?? [];
  return doers.map(
    ({ who, how, places }) =>
      `${how === '' ? '' : `${how}: `}${who.map(({ text, aside }) => text + (aside === undefined ? '' : ` (${aside})`)).join(', ')}` +
      ` — ${places.map(({ text }) => text).join(', ')}`,
  );
}

test('a row names role, position and clause; those named alike stand together', () => {
  expect(row('krasnomakskaya', 'Выдача доступа')).toEqual([
    'администратор ЭлЖур школы — п. 3.1',
    'извещаются: администрация школы, учитель, ученик, родитель — п. 3.1',
  ]);
  expect(row('zolotopolenskaya', 'Руководство рабочей группой')).toEqual([
    'руководитель рабочей группы (директор школы) — п. 1.1 раздела IV',
  ]);
});

test('nobody named, a condition and an annex without text are states of their own', () => {
  expect(row('krasnomakskaya', 'Внедрение электронного журнала')).toEqual(['исполнитель не назван — п. 1']);
  expect(row('krasnomakskaya', 'Защита персональных данных')).toEqual(['обещано приложением, текста нет — п. 2.10']);
  expect(row('feodosia', 'Локальные акты')).toEqual(['условие: исполнитель не назван — пункт 4 списка раздела III']);
});

test('what no document of the organization speaks of is told, and told as silence', () => {
  const { absent, groups } = whoDoesWhat(corpus, 'feodosia');
  expect(absent).toContain('поурочное планирование');
  expect(absent.length + groups.flatMap(({ rows }) => rows).length).toBe(corpus.responsibilities.size);
});

test('a clause without a responsibility makes no cell, one with makes at least one', () => {
  const told = new Set(cells(corpus).map(({ clause }) => clause));
  const wrong = [...corpus.clauses.values()].filter(
    ({ id, duties, annex }) => told.has(id) !== duties.length + (annex?.duties.length ?? 0) > 0,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every cell of a role has its clause among the people of that clause', () => {
  const wrong = cells(corpus).filter(({ role, clause }) => {
    const found = corpus.clauses.get(clause);
    const people = found && [...found.responsible, ...found.approves, ...found.participates, ...found.informed];
    return role !== null && people?.includes(role) !== true;
  });
  expect(wrong).toEqual([]);
});
