import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../site/read-page.ts';
import { loadCorpus } from '../corpus/load.ts';
import { pages } from '../views/pages.ts';
import { searchRecords } from './records.ts';

const { corpus } = loadCorpus(join(import.meta.dirname, '..', 'content'));
const records = searchRecords(corpus, '2026-01-01');

test('every clause, section, term and act is an anchor of its record', () => {
  const missing = records.flatMap(({ url, html }) => {
    const { ids } = readPage(html);
    const anchors = pages(corpus).find(({ path }) => path === url)?.anchors ?? ['(no such page)'];
    return anchors.filter((anchor) => !ids.has(anchor)).map((anchor) => `${url}#${anchor}`);
  });
  expect(missing).toEqual([]);
  const { documents, roles, topics, guides, organizations } = corpus;
  expect(records).toHaveLength(documents.size + roles.size + topics.size + guides.size + organizations.size + 2);
});

test('a record says who and by when, where it stands and in which state, and holds no markup of the text', () => {
  const record = records.find(({ url }) => url === '/documents/saki-206/');
  expect(record?.html).toContain('<h3 id="3.6">П. 3.6</h3>');
  expect(record?.html).toContain(
    'Отвечает: директор школы. Извещается: родитель. Информирование об успеваемости. За отчётный период',
  );
  expect(record?.html).toContain('data-value="Приказ № 206 от 25.06.2021. Сакский район"');
  expect(record?.html).toContain('data-value="изложение, действие не подтверждено"');
  expect(records.filter(({ html }) => html.includes('punkt:') || html.includes(']('))).toEqual([]);
});

test('a role is found by what documents call it, a topic by its modules, an organization by its full name', () => {
  const html = (url: string): string => records.find((record) => record.url === url)?.html ?? '';
  expect(html('/roles/rollout-lead/')).toContain('главный специалист сектора молодёжной политики');
  expect(html('/topics/attendance/')).toContain('Модули: АРМ класс');
  expect(html('/organizations/saki/')).toContain('Отдел образования администрации Сакского района');
});
