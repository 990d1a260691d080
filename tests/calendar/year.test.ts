/** The calendar of the real content against the facts of the documents (roadmap of 10 rows; all terms there are). */
import { expect, test } from 'vitest';
import { calendar } from '../../src/views/calendar/calendar.ts';
import { worth } from '../../src/views/calendar/worth.ts';
import { corpusOfContent } from '../support/corpus-of-content.ts';

const corpus = corpusOfContent();
const year = calendar(corpus, '2026-09-10');

/** The roadmap: month, row, a word of what is done, who. */
const roadmap: readonly (readonly [string, number, RegExp, string])[] = [
  ['Сентябрь', 3, /мониторинг того, как школы ведут и используют/u, 'municipal-centre'],
  ['Октябрь', 4, /оценки первой четверти/u, 'municipal-centre'],
  ['Декабрь', 8, /оценки второй четверти и первого полугодия/u, 'municipal-centre'],
  ['Май', 1, /нормативную базу/u, 'working-group-member school-administration'],
  ['Май', 9, /оценки четвёртой четверти и второго полугодия/u, 'municipal-centre'],
  ['Май', 10, /итоговое совещание/u, 'rollout-lead working-group-member'],
  ['Июнь', 1, /нормативную базу/u, 'working-group-member school-administration'],
];

/** Rhythms: heading, clause. */
const rhythms = [
  ['В день урока', 'school-help#I.entry'],
  ['Раз в месяц', 'krasnomakskaya-271#6.2'],
  ['Раз в четверть', 'saki-206-1#5'],
  ['Раз в четверть', 'saki-206-1#7'],
  ['Раз в квартал', 'saki-206-2#6.1'],
  ['За отчётный период', 'saki-206#3.6'],
  ['Постоянно', 'krasnomakskaya-271#4.2'],
  ['Постоянно', 'saki-206-1#2'],
  ['Постоянно', 'saki-206-1#6'],
  ['Постоянно', 'saki-206#2.3'],
  ['Постоянно', 'saki-206#3.1'],
  ['Постоянно', 'saki-206#3.2'],
  ['Постоянно', 'saki-206#3.3'],
  ['По запросу', 'feodosia-298#IV.3.4'],
  ['По запросу', 'zolotopolenskaya-154-5#IV.3.4'],
];

test('each row of the roadmap stands in its months, with who does it and its clause', () => {
  const lines = year.months.flatMap(({ title, items }) => items.map((item) => ({ title, item })));
  expect(lines.map(({ title, item }) => [title, item.clause])).toEqual(
    roadmap.map(([title, row]) => [title, `saki-206-1#${row}`]),
  );
  for (const [index, [, row, words, roles]] of roadmap.entries()) {
    const item = lines[index]?.item;
    expect(item?.what).toMatch(words);
    expect(item?.who.map(({ path }) => path)).toEqual(roles.split(' ').map((role) => `/roles/${role}/`));
    expect(item?.place).toEqual({ text: `п. ${row} приложения 1`, path: `/documents/saki-206-1/#${row}` });
    expect(item?.issuer).toBe('Сакский район');
  }
});

test('months go by the school year; those of which nothing is said are told as such, together', () => {
  expect(year.months.map(({ title, items }) => [title, items.length])).toEqual([
    ['Сентябрь', 1],
    ['Октябрь', 1],
    ['Ноябрь', 0],
    ['Декабрь', 1],
    ['Январь–апрель', 0],
    ['Май', 3],
    ['Июнь', 1],
    ['Июль–август', 0],
  ]);
});

test('the third quarter is a gap between December and May, in the words of the note, and nothing stands in it', () => {
  const gaps = year.months.flatMap(({ title, gaps }) => gaps.map((gap) => ({ behind: title, ...gap })));
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatchObject({
    behind: 'Декабрь',
    quarter: 3,
    after: 12,
    before: 5,
    document: 'saki-206-1',
    title: 'Третья четверть не названа',
  });
  expect(gaps[0]?.words).toMatch(/^Мониторинга оценок за третью четверть в карте нет/u);
  expect(gaps[0]?.places.map(({ path }) => path)).toEqual(['/documents/saki-206-1/#8', '/documents/saki-206-1/#9']);
});

test('what comes round stands apart by rhythm, every clause once', () => {
  expect(year.standing.flatMap(({ title, items }) => items.map(({ clause }) => [title, clause]))).toEqual(rhythms);
});

test('the six fields of a lesson stand in their clause', () => {
  const entry = year.standing[0]?.items[0];
  expect(entry?.parts.map(({ place }) => place.path?.split('#')[1])).toEqual([1, 2, 3, 4, 5, 6].map((n) => `I.f${n}`));
});

test('days that are over are history, before they come they stand in their month', () => {
  expect(year.past.map(({ was, clause }) => [was, clause])).toEqual([
    ['Срок истёк 15.08.2021', 'saki-206#1.1'],
    ['Началось 01.09.2021', 'krasnomakskaya-271#1'],
    ['Срок истёк 01.09.2021', 'saki-206#1.4'],
  ]);
  const before = calendar(corpus, '2021-08-20');
  expect(before.past.map(({ clause }) => clause)).toEqual(['saki-206#1.1']);
  const september = before.months.find(({ title }) => title === 'Сентябрь');
  expect(september?.items.map(({ clause, term }) => [clause, term])).toEqual([
    ['krasnomakskaya-271#1', 'с 01.09.2021'],
    ['saki-206-1#3', ''],
    ['saki-206#1.4', 'до 01.09.2021'],
  ]);
});

test('every clause with a term is in the calendar, by itself or in its clause', () => {
  const all = [
    ...year.months.flatMap(({ items }) => items),
    ...year.standing.flatMap(({ items }) => items),
    ...year.past,
  ];
  const shown = new Set(
    all.flatMap(({ clause, parts }) => [clause, ...parts.map(({ place }) => idOf(place.path ?? ''))]),
  );
  const withTerm = [...corpus.clauses.values()].filter(({ when }) => when !== null).map(({ id }) => id);
  expect([...shown].sort()).toEqual(withTerm.sort());
});

test('the state is said once a document; the year only where the document speaks of months', () => {
  const ids = year.sources.map(({ document }) => document);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual([...corpus.documents.keys()].sort());
  expect(year.sources.filter((one) => one.year !== null).map((one) => [one.document, one.year])).toEqual([
    ['saki-206-1', '2021/22'],
  ]);
  expect(worth(year)).toEqual({
    tone: 'warn',
    lead: 'Действуют ли эти сроки сейчас, не подтверждено.',
    rest: 'Месяцы — на 2021/22 учебный год. Подтвердить может издатель.',
  });
});

test('the row whose year the document leaves open says so, no other does', () => {
  const doubts = year.months.flatMap(({ items }) => items.filter(({ doubt }) => doubt !== ''));
  expect(doubts.map(({ clause, doubt }) => [clause, doubt])).toEqual([
    ['saki-206-1#1', 'Год не указан: может быть и 2021, и 2022.'],
    ['saki-206-1#1', 'Год не указан: может быть и 2021, и 2022.'],
  ]);
});

function idOf(path: string): string {
  return path.replace('/documents/', '').replace('/#', '#');
}
