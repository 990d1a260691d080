/** The guide for methodists against the grammar: its examples load, and nothing they may write is left out. */
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/astro/check-folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { lists } from '../../src/corpus/shape.ts';
import { findingLine } from '../../src/findings/report.ts';
import { cardKeys } from '../../src/markup/card.ts';
import { elements } from '../../src/markup/elements.ts';
import { clauseKinds } from '../../src/markup/kinds.ts';
import { noteKinds } from '../../src/markup/note.ts';
import { rhythmPhrases } from '../../src/markup/rhythm.ts';
import { documentKinds, documentSchema, documentStatuses } from '../../src/schemas/document.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const content = join(root, 'src/content');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** Fenced examples: with a path a whole file (or the end of a list), without one some clauses. */
const examples = [...guide.matchAll(/^```(?:mdx|yaml) ?(\S*)\n([\s\S]*?)^```$/gmu)].map(([, path = '', text = '']) => ({
  path,
  text,
}));
const files = Object.fromEntries(
  examples.flatMap(({ path, text }): [string, string][] => {
    if (path === '') return [];
    return [[path, lists.includes(path) ? `${readFileSync(join(content, path), 'utf8')}\n${text}` : text]];
  }),
);
const fragments = examples.flatMap(({ path, text }) => (path === '' ? [text] : []));

/** Lines of cards inside sentences and tables, each a clause. */
const cards = new Set(
  [...guide.matchAll(/`(> ([^:`]+): [^`]+)`/gu)].flatMap(([, line = '', key = '']) =>
    cardKeys.some((one) => one === key) ? [line] : [],
  ),
);
const cardClauses = [...cards].map((line, index) => `### ${index + 1}.\n\nТекст.\n\n${line}\n`).join('\n');

const header = `---
title: Пример
kind: order
organization: zarechnaya
scope: own
status: draft
rendition: restatement
source: { copy: clean }
numbering: document
---
`;

test('every example of the guide is valid content', () => {
  const wrapped = [...fragments, cardClauses].map((text, index): [string, string] => [
    `documents/example-${index}.mdx`,
    `${header}\n${text}`,
  ]);
  const folder = temporaryFolder({ ...files, ...Object.fromEntries(wrapped) });
  cpSync(content, folder, { recursive: true, force: false });
  const { corpus, findings } = checkFolder({ content: folder, references: '', today: '2026-11-27' });
  // Lines of cards that stand in sentences are put into clauses of their own: each can be read, together they say nothing.
  const cardFile = `documents/example-${fragments.length}.mdx`;
  const read = loadCorpus(folder).findings.filter(({ file }) => file === cardFile);
  const whole = findings.filter(({ file }) => file !== cardFile);
  expect([...read, ...whole].filter(({ severity }) => severity !== 'note').map(findingLine)).toEqual([]);
  expect(Object.keys(files).filter((path) => path.startsWith('documents/'))).toHaveLength(2);
  expect([...corpus.documents.keys()]).toContain(`example-${fragments.length}`);
});

test.each([
  ...cardKeys.map((key) => `\`> ${key}: `),
  ...Object.keys(clauseKinds).map((kind) => `\`> Вид: ${kind}\``),
  ...Object.keys(rhythmPhrases).map((phrase) => `\`> Срок: ${phrase}\``),
  ...Object.keys(noteKinds).map((note) => `\`> ${note}: `),
  ...Object.values(elements).map(({ example }) => example),
  ...[...Object.keys(documentSchema.shape), ...documentKinds, ...documentStatuses].map((word) => `\`${word}\``),
])('the guide names %s', (words) => {
  expect(guide).toContain(words);
});

test('the messages of the guide are what the check says', () => {
  const said = readFileSync(join(root, 'tests/hostile/__snapshots__/slips.test.ts.snap'), 'utf8');
  const quoted = guide.match(/^\S+:\d+:\d+ ошибка .+$/gmu) ?? [];
  expect(quoted).toHaveLength(11);
  for (const line of quoted) expect(said).toContain(`"${line}"`);
});
