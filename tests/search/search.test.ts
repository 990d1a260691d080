/** Search by what people type: how much of it is found, beside Pagefind as it comes. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openLibrary } from '../../scripts/search/node-library.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { ask } from '../../src/search/answer/ask.ts';
import type { Library } from '../../src/search/answer/library.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import { pageTexts } from '../../src/search/index/texts/index.ts';
import { stories } from '../support/guide-facts.ts';
import { floors } from './floors.ts';
import { measure, measureStock, plainQuestion } from './measure.ts';
import { openStock } from './open-stock.ts';
import { isHeldOut, pathOf, queries, type MeasuredQuery } from './queries.ts';
import { scores, type Scores } from './score.ts';
import { stockFiles } from './stock-files.ts';

const day = '2026-11-27';
const { corpus } = loadCorpus(join(import.meta.dirname, '..', '..', 'src', 'content'));
let library: Library;

beforeAll(async () => {
  library = await openLibrary(await searchFiles(corpus, day));
});

test('there are queries enough, of every kind, and a third is held out', () => {
  expect(queries.length).toBeGreaterThanOrEqual(300);
  const held = queries.filter(isHeldOut).length / queries.length;
  expect(held).toBeGreaterThan(0.24);
  expect(held).toBeLessThan(0.4);
  const asked = queries.map(({ query }) => query.toLowerCase().replaceAll('ё', 'е'));
  expect(new Set(asked).size).toBe(asked.length);
});

test('what has to be found is on the site', () => {
  const pages = pageTexts(corpus, day);
  const paths = new Set(
    pages.flatMap(({ path, units }) => units.map(({ anchor }) => (anchor === null ? path : `${path}#${anchor}`))),
  );
  const wanted = queries.flatMap(({ find, also }) => [...find, ...also]);
  expect(wanted.filter((id) => !paths.has(pathOf(id)))).toEqual([]);
});

test('search finds what it found before, and more than Pagefind as it comes', async () => {
  const stock = await openStock(await stockFiles(pageTexts(corpus, day)));
  const answers = await measure(library, queries);
  const scoresOf = (is: (entry: MeasuredQuery) => boolean): Scores => scores(answers.filter(({ entry }) => is(entry)));
  const isBlind = ({ by }: MeasuredQuery): boolean => by === 'blind';
  const report = {
    'tuned on': scoresOf((entry) => !isHeldOut(entry) && !isBlind(entry)),
    'tuned on, blind': scoresOf((entry) => !isHeldOut(entry) && isBlind(entry)),
    'held out': scoresOf((entry) => isHeldOut(entry) && !isBlind(entry)),
    'held out, blind': scoresOf((entry) => isHeldOut(entry) && isBlind(entry)),
    'held out, all': scoresOf(isHeldOut),
    'stock, held out': scores(await measureStock(stock.pagefind, queries.filter(isHeldOut))),
  };
  await stock.close();
  console.log(table(report));
  for (const [name, floor] of Object.entries(floors)) {
    const { recall, mrr, silence } = report[name as keyof typeof floors];
    expect(recall, name).toBeGreaterThanOrEqual(floor.recall);
    expect(mrr, name).toBeGreaterThanOrEqual(floor.mrr);
    expect(silence, name).toBeGreaterThanOrEqual(floor.silence);
  }
  expect(report['held out, all'].recall).toBeGreaterThan(report['stock, held out'].recall);
});

test('each of the 25 people finds the guide in the first three', async () => {
  const asked = stories.map(({ asks, guide }) => ({ query: asks, find: [`guide/${guide}`], also: [], by: 'story' }));
  const answers = await measure(library, asked);
  const late = answers.filter(({ entry, paths }) => !paths.slice(0, 3).includes(pathOf(entry.find[0] ?? '')));
  expect(late.map(({ entry, paths }) => ({ query: entry.query, paths: paths.slice(0, 3) }))).toEqual([]);
});

function table(report: Readonly<Record<string, Scores>>): string {
  const line = ([name, { recall, mrr, silence, queries: count, nonsense }]: [string, Scores]): string =>
    `${name.padEnd(16)} recall@5 ${recall.toFixed(3)}  MRR ${mrr.toFixed(3)}  nothing for nonsense ${silence.toFixed(3)}  (${count} queries, ${nonsense} of nonsense)`;
  return Object.entries(report).map(line).join('\n');
}

test('where nothing is found, what is offered is near, or nothing is', async () => {
  const nearest = async (query: string) => (await ask(library, plainQuestion(query))).nearest.map(({ path }) => path);
  expect(await nearest('курс доллара')).toEqual([]);
  expect(await nearest('расписание автобусов')).toEqual([]);
  expect(await nearest('замена масла')).toEqual(['/terms/#substitution', '/guides/substitution/']);
});
