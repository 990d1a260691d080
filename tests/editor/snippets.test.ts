/** The snippets of VS Code: everything the grammar knows is offered, and what is offered is in order as it is inserted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileOf } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { lists } from '../../src/corpus/shape.ts';
import { findingLine } from '../../src/findings/report.ts';
import { cardKeys } from '../../src/markup/card-keys.ts';
import { elements } from '../../src/markup/elements.ts';
import { clauseKinds } from '../../src/markup/kinds.ts';
import { noteKinds } from '../../src/markup/note.ts';
import { readRhythm, rhythmPhrases } from '../../src/markup/rhythm.ts';
import { contextOf, withFiles } from '../../src/scaffold/context.ts';
import { broughtBy } from '../../src/scaffold/proof.ts';
import { documentKinds, documentStatuses } from '../../src/schemas/document.ts';
import { root } from './surroundings.ts';

const content = join(root, 'src/content');
const snippets = z
  .record(
    z.string(),
    z.object({
      scope: z.enum(['mdx,markdown', 'yaml']),
      prefix: z.array(z.string()).min(2),
      body: z.array(z.string()),
      description: z.string(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(root, '.vscode/punkt.code-snippets'), 'utf8')));
const texts = Object.entries(snippets).map(([name, { body }]) => ({ name, text: body.join('\n') }));
const start = contextOf(foundFiles(content), { today: '2026-11-27', recorded: null });

/** Every choice of a snippet taken once, all other placeholders left as they are offered. */
function filled(text: string): string[] {
  const choices = [...text.matchAll(/\$\{\d+\|([^|]*)\|\}/gu)].map(([whole, values = '']) => ({
    whole,
    values: values.split(','),
  }));
  const most = Math.max(1, ...choices.map(({ values }) => values.length));
  return Array.from({ length: most }, (_, turn) => {
    const chosen = choices.reduce(
      (made, { whole, values }) => made.replace(whole, values[turn % values.length] ?? ''),
      text,
    );
    return chosen.replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\$\d|\$\{\d\}/gu, '');
  });
}

const header = `---
title: Пример
kind: order
organization: saki
scope: own
status: draft
rendition: restatement
source: { copy: clean }
numbering: document
`;
const promised = 'annexes:\n  - number: "1"\n    title: Положение\n';
const roleHead = `---
title: Пример
kind: position
level: school
aliases:
  - organization: saki
    name: Образец
---

Пример роли.
`;

/** The file a snippet belongs into, with it inserted. */
function inserted(name: string, text: string): { path: string; text: string } {
  const document = (body: string, matter = ''): { path: string; text: string } => ({
    path: 'documents/example.mdx',
    text: `${header}${matter}---\n\n${body}\n`,
  });
  if (name === 'Шапка документа' || name === 'Шапка приложения') {
    return { path: 'documents/example.mdx', text: `${text}### 1.\n\nТекст.\n` };
  }
  if (name === 'Шапка роли') return { path: 'roles/example.mdx', text: `${text}Текст.\n` };
  if (name === 'Шапка темы') return { path: 'topics/example.mdx', text: `${text}Текст.\n` };
  if (name === 'Шапка руководства') return { path: 'guides/example.mdx', text: `${text}Текст.\n` };
  if (name === 'Список приложений') return document('### 1.\n\nТекст.', `${text.trimEnd()}\n`);
  if (/^Заметка|^Показать|^К кому|^Часы консультаций|^Список дел/u.test(name)) {
    return { path: 'roles/example.mdx', text: `${roleHead}\n${text}\n` };
  }
  if (name === 'Раздел') return document(`${text.replace(/## [IVX]+/u, '## I')}\n### 1.\n\nТекст.`);
  if (name === 'Подпункт') return document(`### 1.\n\nТекст.\n\n${text}`);
  const isCardLine = cardKeys.some((key) => key === name);
  if (isCardLine || /^Перечень|^Строка|^Ссылка/u.test(name)) return document(`### 1.\n\nТекст.\n\n${text}`, promised);
  return document(text, promised);
}

/** Where an entry of a list, or a file of YAML, is put. */
const yamlFiles: Readonly<Record<string, string>> = {
  Организация: 'organizations/example.yaml',
  Назначение: 'organizations/example.yaml',
  Часы: 'organizations/example.yaml',
  Термин: 'terms.yaml',
  Акт: 'acts.yaml',
  Дело: 'responsibilities.yaml',
  Исключение: 'waivers.yaml',
};

function insertedYaml(name: string, text: string): { path: string; text: string } {
  const path = yamlFiles[name] ?? '';
  if (lists.includes(path)) return { path, text: `${readFileSync(join(content, path), 'utf8')}\n${text}` };
  const before = name === 'Организация' ? '' : 'name: Школа\nfullName: Школа\nlevel: school\n';
  return { path, text: `${before}${text}` };
}

/** What the check says of a snippet that cannot be whole by itself. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // A card of one line says what and not who, or who and not what.
  Обязанность: ['duty/unassigned'],
  Вид: ['duty/silent'],
  // One status wants the day of the confirmation, another the document that took its place.
  'Шапка документа': ['status/unchecked', 'status/superseded'],
  // The document it is an annex to has to name it.
  'Шапка приложения': ['annex/unpromised', 'status/unchecked', 'status/superseded'],
  // The annex that is listed belongs to another order.
  'Список приложений': ['annex/other'],
  // A guide has to name the topic.
  'Шапка темы': ['topic/guide'],
  // A waiver that waives nothing is an error: the finding has to be there first.
  Исключение: ['waiver/unused'],
};

test.each(texts)('«$name» is in order as it is inserted', ({ name, text }) => {
  const yaml = snippets[name]?.scope === 'yaml';
  const said: string[] = [];
  for (const own of filled(text)) {
    const file = yaml ? insertedYaml(name, own) : inserted(name, own);
    const found = broughtBy(start, withFiles(start, [fileOf(file.path, file.text)]));
    said.push(...found.map(({ rule }) => rule));
    const meant = (rule: string): boolean => (expected[name] ?? []).includes(rule);
    expect({ own, found: found.filter(({ rule }) => !meant(rule)).map(findingLine) }).toEqual({ own, found: [] });
  }
  for (const rule of expected[name] ?? []) expect(said).toContain(rule);
});

const all = texts.map(({ text }) => text).join('\n');

test.each([
  ...cardKeys.map((key) => `> ${key}: `),
  ...Object.keys(noteKinds).map((note) => `> ${note}: `),
  ...Object.keys(elements).map((name) => `<${name} `),
])('%s is offered', (words) => {
  expect(all).toContain(words);
});

function choicesOf(name: string): string[] {
  return (/\|([^|]*)\|/u.exec(snippets[name]?.body.join('\n') ?? '')?.[1] ?? '').split(',');
}

test('every kind of clause is offered, and a whole clause for each', () => {
  expect(choicesOf('Вид')).toEqual(Object.keys(clauseKinds));
  for (const kind of Object.keys(clauseKinds)) expect(Object.keys(snippets)).toContain(`Пункт: ${kind}`);
});

test('every rhythm is offered', () => {
  const offered = choicesOf('Срок');
  expect(offered).toEqual(expect.arrayContaining(Object.keys(rhythmPhrases)));
  expect(offered.map(readRhythm)).not.toContain(null);
  const forms = new Set(offered.map((words) => readRhythm(words)?.split(':')[0]));
  for (const form of ['by', 'from', 'months']) expect(forms).toContain(form);
});

test('every kind and status of a document is offered', () => {
  const text = snippets['Шапка документа']?.body.join('\n') ?? '';
  const offered = [...text.matchAll(/\|([^|]*)\|/gu)].map(([, values = '']) => values.split(',').sort());
  expect(offered).toContainEqual([...documentKinds].sort());
  expect(offered).toContainEqual([...documentStatuses].sort());
});

test('each is found by a Russian word and by a Latin one, and no two by the same in one kind of file', () => {
  const taken = new Map<string, string>();
  for (const [name, { prefix, scope, description }] of Object.entries(snippets)) {
    expect(prefix.some((word) => /^[а-яё ]+$/u.test(word))).toBe(true);
    expect(prefix.some((word) => /^[a-z ]+$/u.test(word))).toBe(true);
    expect(description).toMatch(/[а-яё]/u);
    for (const word of prefix) {
      expect(taken.get(`${scope} ${word}`)).toBeUndefined();
      taken.set(`${scope} ${word}`, name);
    }
  }
});
