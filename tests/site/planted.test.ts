/** Every fault planted in a site that is otherwise clean: found by the check meant, where it stands, and nothing else. */
import { expect, test } from 'vitest';
import { findingLine } from '../../src/findings/report.ts';
import { siteChecks } from '../../src/site/index.ts';
import { findingLines, findingsOf, promised } from './checked.ts';
import { faults } from './faults.ts';
import { madeSite, type Files } from './made-site.ts';

test.each(faults.map((fault) => [fault.name, fault] as const))('%s', (_, { rules, at, plant }) => {
  const files = madeSite(promised.corpus, promised.pages);
  plant(files);
  const findings = findingsOf(files);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(rules));
  expect(findings.map(({ file, line }) => `${file}:${line}`)[0]).toBe(at);
  expect(findings.map(findingLine)).toMatchSnapshot();
});

test('none hides another: planted together, each is told as it is alone', () => {
  const clean = (): Files => madeSite(promised.corpus, promised.pages);
  const said = (files: Files): string[] => findingsOf(files).map(({ rule, message }) => `${rule} ${message}`);
  const together = faults.filter(({ alone }) => alone !== true);
  const all = clean();
  for (const { plant } of together) plant(all);
  const found = new Set(said(all));
  const hidden = together.flatMap(({ plant }) => {
    const one = clean();
    plant(one);
    return said(one).filter((line) => !found.has(line));
  });
  expect(hidden).toEqual([]);
  expect(together.length).toBeGreaterThan(40);
});

test('every check finds something that is planted, or a dead permalink or base path', () => {
  const planted = new Set([...faults.flatMap(({ rules }) => rules), 'site/permalink', 'site/base-path']);
  expect(siteChecks.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});

test('in a folder of a host what leads past the folder is found, and what names it twice', () => {
  const at = { base: '/punkt/', origin: 'https://school.ru' };
  const files = madeSite(promised.corpus, promised.pages, at);
  const page = files.get('data/index.html') ?? '';
  const wrong =
    '<a href="/documents/">x</a><a href="/punkt/punkt/documents/">x</a><a href="https://school.ru/other/">x</a>';
  files.set('data/index.html', page.replace('<p>', `${wrong}<p>`));
  expect(findingLines(files, at)).toMatchInlineSnapshot(`
    [
      "dist/data/index.html:4:4 ошибка site/base-path: на странице /data/ ссылка «/documents/» ведёт мимо папки сайта «/punkt/». Запишите так: «/punkt/documents/».",
      "dist/data/index.html:4:31 ошибка site/base-path: на странице /data/ ссылка «/punkt/punkt/documents/» называет папку сайта «/punkt/» дважды. Запишите так: «/punkt/documents/».",
    ]
  `);
});

test('a published address that is neither promised nor built any more is found', () => {
  const permalinks = [
    '# прежние',
    '/documents/order/#I.22',
    '/gone/',
    '/gone/#1',
    '/old/',
    '/before/',
    '/old/#no',
    promised.permalinks,
  ].join('\n');
  const files = madeSite(promised.corpus, promised.pages);
  expect(findingLines(files, undefined, { permalinks })).toMatchInlineSnapshot(`
    [
      "permalinks.txt:2:1 ошибка site/permalink: адрес /documents/order/#I.22 опубликован, а на собранном сайте его нет. Похоже на «/documents/order/#I.2».",
      "permalinks.txt:3:1 ошибка site/permalink: адрес /gone/ опубликован, а на собранном сайте его нет. Верните прежний id или якорь.",
      "permalinks.txt:7:1 ошибка site/permalink: адрес /old/#no опубликован, а на собранном сайте его нет. Верните прежний id или якорь.",
    ]
  `);
});

test('what is broken on purpose is left alone', () => {
  const files = madeSite(promised.corpus, promised.pages);
  const page = files.get('design/index.html') ?? '';
  files.set('design/index.html', page.replace('<p>', '<img src="/absent.png" alt="x"><p>'));
  expect(findingLines(files)).toHaveLength(1);
  expect(findingLines(files, undefined, { deliberate: new Set(['/design/ /absent.png']) })).toEqual([]);
});
