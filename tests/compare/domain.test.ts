/** The regulation of the school against its pattern: every difference of the table in domain.md §3. */
import { expect, test } from 'vitest';
import { changedWords, type Piece } from '../../src/views/compare/changed-words.ts';
import { compare } from '../../src/views/compare/compare.ts';
import { differences } from '../../src/views/compare/differences.ts';
import type { Line } from '../../src/views/compare/line.ts';
import { comparedSections } from '../../src/views/compare/sections.ts';
import { sentenceText, summary } from '../../src/views/compare/summary.ts';
import { corpus, documentOf } from './documents.ts';

const comparison = compare(corpus, documentOf('feodosia-298'), documentOf('zolotopolenskaya-154-5'));
const { pairs } = comparison;

const at = (anchor: string) => pairs.find(({ pattern }) => pattern?.anchor === anchor);
const facts = (anchor: string): string[] => [
  ...(at(anchor)?.lost ?? []).map(({ mode, value }) => `− ${mode} ${value}`),
  ...(at(anchor)?.gained ?? []).map(({ mode, value }) => `+ ${mode} ${value}`),
];
const told = (lines: readonly Line[]): string =>
  lines.map(({ words }) => words.map(({ text }) => text).join(', ')).join('; ');
const rows = (id: string): string[] =>
  differences(corpus, comparison)
    .find((group) => group.id === id)
    ?.rows.map(({ what, pattern, variant }) => `${what.text}: ${told(pattern)} → ${told(variant)}`) ?? [];
const marked = (pieces: readonly Piece[]): string[] => pieces.filter(({ changed }) => changed).map(({ text }) => text);
const words = (anchor: string): string => {
  const pair = at(anchor);
  const { before, after } = changedWords(pair?.pattern?.text ?? '', pair?.variant?.text ?? '');
  return `${marked(before).join(' | ')} → ${marked(after).join(' | ')}`;
};

test('the summary is derived and says what counts first', () => {
  const { lead, more } = summary(corpus, comparison);
  expect([...lead.map(sentenceText), '', ...more.map(sentenceText)].join('\n')).toMatchInlineSnapshot(`
    "Сохранены 10 из 11 обязанностей, в разделе IV — 9 из 10.
    Нет п. 2.3 раздела IV (методические материалы).
    Не упомянуты: руководители подведомственных образовательных учреждений (в образце п. 1.3 раздела IV); обслуживающие организации (интернет-провайдеры) (в образце п. 3.1 раздела IV).

    В п. 1.1 раздела IV больше нет обязанности: муниципальный мониторинг.
    П. 1 раздела II: отвечает администратор ЭлЖур школы, в образце исполнитель не назван.
    П. 2.1, п. 2.2 раздела IV: отвечает член рабочей группы, в образце — методист.
    П. 3.1, п. 3.2, п. 3.3, п. 3.4 раздела IV: отвечает системный администратор школы, в образце — системный администратор муниципалитета.
    Руководитель рабочей группы — директор школы, в образце — заведующий методическим центром.
    Здесь нет ролей: куратор, методист, системный администратор муниципалитета.
    Появились роли: администратор ЭлЖур школы, системный администратор школы.
    Для кого: сама школа, в образце — издатель и подведомственные школы.
    Сохранены все 8 условий.
    Сроки в общих пунктах не изменены.
    Нет и таких пунктов: пункт 1 списка п. 2 раздела II (куратор), пункт 2 списка п. 2 раздела II (руководитель рабочей группы, системный администратор муниципалитета, методист).
    В образце 32 пункта: без изменений — 9, изменены только слова — 9, сужено — 2, расширено — 1, изменено — 8, нет в варианте — 3."
  `);
});

test('which clause stands for which, and what became of it', () => {
  const lines = pairs.map(({ pattern, variant, verdict }) => `${pattern?.anchor} ${variant?.anchor} ${verdict}`);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "I.1 I.1 reworded
    I.2 I.2 reworded
    II.1 II.1 widened
    II.2 II.2 reworded
    II.2.b1 undefined missing
    II.2.b2 undefined missing
    II.2.b3 II.2.b1 reworded
    II.2.b4 II.2.b2 reworded
    II.2.b5 II.2.b3 same
    II.2.b6 II.2.b4 same
    II.3 II.3 narrowed
    III.b1 III.b1 same
    III.b2 III.b2 same
    III.b3 III.b3 same
    III.b4 III.b4 same
    III.b5 III.b5 same
    III.b6 III.b6 same
    III.b7 III.b7 same
    III.b8 III.b8 reworded
    IV.1 IV.1 reworded
    IV.1.1 IV.1.1 narrowed
    IV.1.2 IV.1.2 reworded
    IV.1.3 IV.1.3 reworded
    IV.2 IV.2 changed
    IV.2.1 IV.2.1 changed
    IV.2.2 IV.2.2 changed
    IV.2.3 undefined missing
    IV.3 IV.3 changed
    IV.3.1 IV.3.1 changed
    IV.3.2 IV.3.2 changed
    IV.3.3 IV.3.3 changed
    IV.3.4 IV.3.4 changed"
  `);
  expect(pairs.some(({ moved }) => moved)).toBe(false);
});

test('the system is called ИС and not АИС', () => {
  expect(rows('mentioned')).toMatchInlineSnapshot(`
    [
      "МКУ, муниципальное казённое учреждение: есть → ",
      "АИС, автоматизированная информационная система: есть → ",
      "МБОУ, муниципальное бюджетное общеобразовательное учреждение:  → есть",
      "ИС, информационная система:  → есть",
    ]
  `);
});

test('it binds one school: nobody of the town is left among users and doers', () => {
  expect(summary(corpus, comparison).more.map(sentenceText)).toContain(
    'Для кого: сама школа, в образце — издатель и подведомственные школы.',
  );
  expect(words('II.2')).toBe('шесть групп → четыре группы');
  expect(['II.2.b1', 'II.2.b2'].map((anchor) => at(anchor)?.verdict)).toEqual(['missing', 'missing']);
  expect(rows('addressees')).toMatchInlineSnapshot(`
    [
      "пункт 1 списка п. 2 раздела II: куратор → пункта нет",
      "пункт 2 списка п. 2 раздела II: руководитель рабочей группы, системный администратор муниципалитета, методист → пункта нет",
      "п. 2 раздела IV: методист → член рабочей группы",
      "п. 3 раздела IV: системный администратор муниципалитета → системный администратор школы",
    ]
  `);
});

test('another position leads the group', () => {
  expect(rows('roles')).toContain('руководитель рабочей группы: заведующий методическим центром → директор школы');
});

test('the head of the group: within the school, its own goals, a damaged clause on reports', () => {
  expect(facts('IV.1.1')).toEqual(['− duty municipal-monitoring']);
  expect(words('IV.1.1')).toContain('управления образования и рабочими группами подведомственных ему школ');
  expect(words('IV.1.2')).toBe('школьным рабочим группам → школьной рабочей группе');
  expect(at('IV.1.3')?.lostNames.map(({ name }) => name)).toEqual([
    'руководители подведомственных образовательных учреждений',
  ]);
  expect(at('IV.1.3')?.variant?.erratum).toContain('в части внедрения');
});

test('the working group as a whole has two functions of the methodist; the third has no counterpart', () => {
  expect(facts('IV.2')).toEqual(['− for methodist', '+ for working-group-member']);
  expect(facts('IV.2.1')).toEqual(['− responsible methodist', '+ responsible working-group-member']);
  expect(words('IV.2.1')).toBe('специалисты школ → пользователи школы');
  expect(at('IV.2.3')).toMatchObject({ verdict: 'missing', variant: null });
  expect(rows('duties')).toContain('Методические материалы: методист → ');
});

test('the administrator of the school does what that of the town did; providers are not named', () => {
  for (const anchor of ['IV.3.1', 'IV.3.2', 'IV.3.3', 'IV.3.4']) {
    expect(facts(anchor)).toEqual(['− responsible municipal-sysadmin', '+ responsible school-sysadmin']);
  }
  expect(at('IV.3.1')?.lostNames.map(({ name }) => name)).toEqual(['обслуживающие организации (интернет-провайдеры)']);
  expect(words('IV.3.1')).toContain('интернет-провайдеров (обслуживающих организаций)');
});

test('the eight conditions stay, in the singular', () => {
  const conditions = pairs.filter(({ pattern }) => pattern?.section === 'III');
  expect(conditions.map(({ pattern, variant }) => pattern?.anchor === variant?.anchor)).toEqual(Array(8).fill(true));
  expect(words('III.b8')).toBe('школ → школы');
  const titles = comparedSections(comparison).map(({ pattern, variant }) => `${pattern?.text} → ${variant?.text}`);
  expect(titles).toMatchInlineSnapshot(`
    [
      "Общие положения → Общие положения",
      "Характеристика АИС → Характеристика ИС",
      "Организационно-технические условия внедрения в школах → Организационно-технические условия внедрения в школе",
      "Роли и функции в рабочей группе → Роли и функции в рабочей группе",
    ]
  `);
});

test('the full titles stand in the notes on the copies', () => {
  expect(comparison.pattern.source.note).toContain('по организации работы по использованию АИС');
  expect(comparison.variant.source.note).toContain('для организации работы по использованию ИС');
});

test('deadlines are the same', () => {
  expect(rows('terms')).toEqual([]);
});
