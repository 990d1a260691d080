import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import type { Corpus } from '../../corpus/types.ts';
import { askedBy } from './asked.ts';
import { byHand, footLines } from './foot.ts';
import type { Form, FormBlock } from './form.ts';
import { formTable } from './form-table.ts';
import { formPath, forms, formsOfGuide } from './index.ts';
import { formShelves } from './shelves.ts';

const { corpus } = loadCorpus(join(import.meta.dirname, '../../content'));
const today = '2026-11-27';
const all = forms(corpus);

/** Which clauses ask for which form. */
const asking: Readonly<Record<string, readonly string[]>> = {
  'parent-application': ['school-help#III.1'],
  'results-on-paper-request': ['saki-206#3.6'],
  'results-and-forecast': ['saki-206#3.6'],
  'monthly-check': ['krasnomakskaya-271#6.2'],
  'parents-leaflet': [
    'krasnomakskaya-271#6.3',
    'feodosia-298#III.b6',
    'feodosia-298#III.b7',
    'zolotopolenskaya-154-5#III.b6',
    'zolotopolenskaya-154-5#III.b7',
  ],
  'principal-checklist': [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `saki-206#3.${n}`),
  'local-acts-checklist': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `krasnomakskaya-271#2.${n}`),
  'help-schedule': ['school-help#II.b1', 'saki-206-3#b1'],
  'appeals-log': ['saki-206-2#VI.5.4', 'saki-206-3#log'],
  'meeting-minutes': ['saki-206-2#6.1', 'saki-206-2#VI.5.3'],
};

function form(id: string): Form {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no form ${id}.`);
  return found;
}

/** The corpus without some clauses. */
function without(ids: readonly string[]): Corpus {
  return { ...corpus, clauses: new Map([...corpus.clauses].filter(([id]) => !ids.includes(id))) };
}

function blocksOf<Kind extends FormBlock['kind']>(one: Form, kind: Kind): Extract<FormBlock, { kind: Kind }>[] {
  return one.blocks.filter((block): block is Extract<FormBlock, { kind: Kind }> => block.kind === kind);
}

/** Everything that stands for somebody to fill in. */
function asked(one: Form): string[] {
  return one.blocks.flatMap((block) => {
    if (block.kind === 'line') return [block.label, block.hint ?? ''];
    if (block.kind === 'lines') return [block.label];
    return block.kind === 'table' || block.kind === 'checklist' ? block.columns.map(({ title }) => title) : [];
  });
}

test('the forms of the content are those of the table, each asked for by its clauses', () => {
  expect(Object.fromEntries(all.map(({ id, clauses }) => [id, clauses]))).toEqual(asking);
  expect(
    Object.values(asking)
      .flat()
      .filter((id) => !corpus.clauses.has(id)),
  ).toEqual([]);
});

test.each(Object.entries(asking))('%s is not there where its clauses are not', (id, clauses) => {
  const ids = forms(without(clauses)).map((one) => one.id);
  expect(ids).not.toContain(id);
});

test('a content that knows none of the documents has no forms and no shelves', () => {
  const empty = without([...corpus.clauses.keys()]);
  expect(forms(empty)).toEqual([]);
  expect(formShelves(empty)).toEqual([]);
});

test.each(all.map((one) => [one.id, one] as const))(
  '%s says of itself who asks for it, and that it is ours',
  (_, one) => {
    const [ground = [], rest = []] = footLines(corpus, one, today);
    const said = ground.map(({ text }) => text).join('');
    for (const { issuer, places, citation } of askedBy(corpus, one, today)) {
      for (const { text, path } of [{ text: issuer, path: null }, ...places, { text: citation, path: null }]) {
        expect(said).toContain(text);
        if (path !== null) expect(ground.some((part) => part.path === path)).toBe(true);
      }
    }
    expect(said).toContain('изложение, действие не подтверждено');
    const words = rest.map(({ text }) => text).join('');
    expect(words).toMatch(/^(?:Форма наша|Памятка наша)/u);
    expect(words).toContain(byHand);
  },
);

test('the grounds as they are printed', () => {
  const grounds = all.map((one) =>
    footLines(corpus, one, today)[0]
      ?.map(({ text }) => text)
      .join(''),
  );
  expect(grounds).toMatchInlineSnapshot(`
    [
      "Основание. Школа (не названа): п. 1 раздела III регламента без номера и даты «Регламент помощи при работе с электронным журналом и дневником» — изложение, действие не подтверждено.",
      "Основание. Сакский район: п. 3.6 приказа № 206 от 25.06.2021 — изложение, действие не подтверждено.",
      "Основание. Сакский район: п. 3.6 приказа № 206 от 25.06.2021 — изложение, действие не подтверждено.",
      "Основание. Красномакская школа: п. 6.2 приказа № 271 от 27.08.2021 — изложение, действие не подтверждено.",
      "Основание. Красномакская школа: п. 6.3 приказа № 271 от 27.08.2021 — изложение, действие не подтверждено; Феодосия: пункт 6 списка раздела III, пункт 7 списка раздела III регламента № 298 от 14.10.2020 — изложение, действие не подтверждено; Золотополенская школа: пункт 6 списка раздела III, пункт 7 списка раздела III приложения 5 к приказу № 154-од от 30.04.2021 — изложение, действие не подтверждено.",
      "Основание. Сакский район: п. 3.1–3.8 приказа № 206 от 25.06.2021 — изложение, действие не подтверждено.",
      "Основание. Красномакская школа: п. 2.1–2.11 приказа № 271 от 27.08.2021 — изложение, действие не подтверждено.",
      "Основание. Школа (не названа): абзац 1 раздела II регламента без номера и даты «Регламент помощи при работе с электронным журналом и дневником» — изложение, действие не подтверждено; Сакский район: абзац 1 приложения 3 к приказу № 206 от 25.06.2021 — изложение, действие не подтверждено.",
      "Основание. Сакский район: п. 5.4 приложения 2 к приказу № 206 от 25.06.2021 — изложение, действие не подтверждено; абзац 2 приложения 3 к приказу № 206 от 25.06.2021 — изложение, действие не подтверждено.",
      "Основание. Сакский район: п. 6.1, п. 5.3 раздела VI приложения 2 к приказу № 206 от 25.06.2021 — изложение, действие не подтверждено.",
    ]
  `);
});

test('the checklists hold exactly the sub-clauses, in their order and words', () => {
  for (const id of ['principal-checklist', 'local-acts-checklist']) {
    const one = form(id);
    const [list] = blocksOf(one, 'checklist');
    expect(list?.items.map(({ place }) => place?.path)).toEqual(
      one.clauses.map((clause) => `/documents/${clause.replace('#', '/#')}`),
    );
  }
  const duties = blocksOf(form('principal-checklist'), 'checklist')[0]?.items.map(({ text }) => text);
  expect(duties).toEqual(asking['principal-checklist']?.map((id) => corpus.clauses.get(id)?.text));
  const acts = blocksOf(form('local-acts-checklist'), 'checklist')[0]?.items.map(({ text }) => text);
  expect(acts).toEqual(corpus.documents.get('krasnomakskaya-271')?.annexes.map(({ title }) => title));
});

test('a checklist follows its clauses: one less in the content is one less on the paper', () => {
  const fewer = forms(without(['saki-206#3.7'])).find(({ id }) => id === 'principal-checklist');
  expect(fewer?.clauses).toHaveLength(7);
});

test('the schedule has every topic of its documents, as the clauses name them', () => {
  const [table] = blocksOf(form('help-schedule'), 'table');
  const topics = table?.rows.map((row) => row[0]?.[0]?.text);
  expect(topics?.toSorted()).toEqual([...corpus.topics.values()].map(({ title }) => title).toSorted());
  const paths = table?.rows.flatMap((row) => row.flatMap((cell) => cell.flatMap(({ path }) => path ?? [])));
  expect(paths?.toSorted()).toEqual(
    [...corpus.topics.values()]
      .flatMap(({ clauses }) => clauses.map((id) => `/documents/${id.replace('#', '/#')}`))
      .toSorted(),
  );
});

test('of people only what the purpose needs', () => {
  const holding = all.filter(({ personal }) => personal !== null).map(({ id }) => id);
  expect(holding).toEqual(['parent-application', 'results-on-paper-request', 'results-and-forecast']);
  const needless = /парол|паспорт|снилс|рожден|прожива/iu;
  for (const id of [...holding, 'appeals-log', 'meeting-minutes', 'help-schedule']) {
    expect(asked(form(id)).filter((label) => needless.test(label))).toEqual([]);
  }
});

test('the log and the monthly check ask for no names of pupils', () => {
  const named = asked(form('appeals-log')).filter((label) => /учени|класс|родител|фамил/iu.test(label));
  expect(named).toEqual(['должность, фамилия; с какого дня']);
  const [months] = blocksOf(form('monthly-check'), 'table');
  expect(months?.rows.map((row) => row.length)).toEqual(Array.from({ length: 12 }, () => 1));
  expect(months?.empty).toBe(0);
  for (const id of ['appeals-log', 'monthly-check']) {
    const hints = blocksOf(form(id), 'paragraph').map(({ text }) => text);
    expect(hints.join()).toMatch(/Имён.* учеников.* не пишите/u);
  }
});

test('the leaflet says only what a clause of the content says', () => {
  const said = blocksOf(form('parents-leaflet'), 'paragraph');
  expect(said.filter(({ places }) => places.length === 0)).toEqual([]);
  expect(form('parents-leaflet').copies).toBe(2);
  const silent = forms(without(['saki-206#3.6'])).find(({ id }) => id === 'parents-leaflet');
  expect(silent?.blocks.length).toBe(form('parents-leaflet').blocks.length - 1);
});

test('every form belongs to guides that are there, and they find it', () => {
  for (const one of all) {
    expect(one.guides.length).toBeGreaterThan(0);
    for (const guide of one.guides) {
      expect(corpus.guides.has(guide), guide).toBe(true);
      expect(formsOfGuide(corpus, guide)).toContain(one);
    }
  }
  expect(formsOfGuide(corpus, 'outage')).toEqual([]);
  expect(formShelves(corpus).flatMap((shelf) => shelf.forms)).toHaveLength(all.length);
  expect(new Set(all.map(formPath)).size).toBe(10);
});

test('two forms are workbooks too: the columns of the paper, more rows', () => {
  const tables = all.flatMap((one) => formTable(corpus, one, today) ?? []);
  expect(tables.map(({ name, groups, columns }) => [name, groups[0]?.rows.length, columns.length])).toEqual([
    ['График помощи', 14, 7],
    ['Журнал обращений', 60, 8],
  ]);
  for (const { groups, columns, state } of tables) {
    expect(new Set(groups[0]?.rows.map((row) => row.length))).toEqual(new Set([columns.length]));
    expect(state).toBe('изложение, действие не подтверждено');
  }
});
