import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../../corpus/load.ts';
import { pages } from '../../../views/pages.ts';
import type { PageText } from '../../page-text.ts';
import { pageTexts } from './index.ts';

const { corpus } = loadCorpus(join(import.meta.dirname, '..', '..', '..', 'content'));
const texts = pageTexts(corpus, '2026-01-01');
const text = (path: string): PageText | undefined => texts.find((one) => one.path === path);

test('every clause, section, term and act is a place of its page, and every page is there', () => {
  const promised = new Map(pages(corpus).map(({ path, anchors }) => [path, anchors]));
  const missing = texts.flatMap(({ path, units }) => {
    const places = new Set(units.map(({ anchor }) => anchor));
    return (promised.get(path) ?? ['(no such page)'])
      .filter((anchor) => !places.has(anchor))
      .map((anchor) => `${path}#${anchor}`);
  });
  expect(missing).toEqual([]);
  expect(new Set(texts.map(({ path }) => path)).size).toBe(texts.length);
});

test('a clause says who and by when, its document where it stands and in which state', () => {
  const order = text('/documents/saki-206/');
  expect(order?.label).toBe('Приказ № 206 от 25.06.2021. Сакский район');
  expect(order?.state).toBe('изложение, действие не подтверждено');
  const clause = order?.units.find(({ anchor }) => anchor === '3.6');
  expect(clause?.text).toContain('Отвечает: директор школы. Извещается: родитель. За отчётный период.');
  expect(clause?.text).toContain('Информирование об успеваемости.');
  expect(clause?.roles).toEqual(['principal', 'parent']);
});

test('no markup of the text is found', () => {
  const all = texts.flatMap(({ units }) => units.flatMap(({ heading, names, text: own }) => [heading, ...names, own]));
  expect(all.filter((one) => one.includes('punkt:') || one.includes(']('))).toEqual([]);
});

test('a guide is found by its questions, a role by what documents call it, a topic by its modules, a term by its synonyms', () => {
  const names = (path: string, anchor: string | null = null): readonly string[] =>
    text(path)?.units.find((unit) => unit.anchor === anchor)?.names ?? [];
  expect(names('/guides/lost-password/')).toContain('забыла пороль от элжура');
  expect(names('/roles/rollout-lead/').join()).toContain('главный специалист сектора молодёжной политики');
  expect(names('/topics/attendance/')).toContain('АРМ класс');
  expect(names('/organizations/saki/').join()).toContain('Отдел образования администрации Сакского района');
  expect(names('/terms/', 'class-teacher')).toContain('классрук');
});
