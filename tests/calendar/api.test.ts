/** `/api/v1/calendar.json` against its JSON Schema, by an independent validator, and against the clauses. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { calendar } from '../../src/views/api/calendar.ts';
import { apiCollections } from '../../src/views/api/index.ts';
import { corpusOfContent } from '../support/corpus-of-content.ts';

const corpus = corpusOfContent();
const records = calendar.records(corpus, (path) => path);
const valid = new Ajv2020({ strict: true }).compile(z.toJSONSchema(z.array(calendar.schema)));

test('it is among the files of the API', () => {
  expect(apiCollections['calendar']).toBe(calendar);
});

test('the records keep the schema; a month that there is not would not', () => {
  expect(valid(records)).toBe(true);
  expect(valid(records.map((record) => ({ ...record, months: [13] })))).toBe(false);
  expect(valid(records.map((record) => ({ ...record, more: '' })))).toBe(false);
});

test('each clause with a term once, in the order of the text', () => {
  expect(records.map(({ clause }) => clause)).toEqual(
    [...corpus.clauses.values()].filter(({ when }) => when !== null).map(({ id }) => id),
  );
});

test('months are those that the clause names, and no others', () => {
  const months = Object.fromEntries(records.map(({ clause, months }) => [clause, months]));
  expect(months['saki-206-1#1']).toEqual([5, 6]);
  expect(months['saki-206-1#4']).toEqual([10]);
  expect(months['saki-206#1.1']).toEqual([8]);
  expect(months['krasnomakskaya-271#1']).toEqual([9]);
  const rhythms = records.filter(({ when }) => !when.includes(':'));
  expect(rhythms).toHaveLength(21);
  for (const rhythm of rhythms) expect(rhythm.months).toEqual([]);
});

test('a record is told as the contract says', () => {
  expect(records.find(({ clause }) => clause === 'saki-206-1#8')).toEqual({
    organization: 'saki',
    clause: 'saki-206-1#8',
    activity:
      'ИМО проводит мониторинг: вовремя ли и объективно ли выставлены оценки второй четверти и первого полугодия.',
    responsible: ['municipal-centre'],
    when: 'months:12',
    months: [12],
  });
});
