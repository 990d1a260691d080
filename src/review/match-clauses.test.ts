import { expect, test } from 'vitest';
import { fileOf } from '../corpus/file.ts';
import { buildCorpus } from '../corpus/build.ts';
import { trusted } from '../corpus/trust.ts';
import type { Clause } from '../corpus/types.ts';
import { matchClauses } from './match-clauses.ts';

/** The clauses of a document with this body. */
function clauses(body: string): readonly Clause[] {
  const matter =
    'title: Пример\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource:\n  copy: clean\nnumbering: document';
  const { corpus } = buildCorpus(trusted([fileOf('documents/example.mdx', `---\n${matter}\n---\n\n${body}`)]));
  return corpus.documents.get('example')?.clauses ?? [];
}

function matched(before: string, after: string) {
  const { pairs, removed, added } = matchClauses(clauses(before), clauses(after));
  return {
    pairs: pairs.map((pair) => `${pair.before.anchor} → ${pair.after.anchor}`).sort(),
    removed: removed.map(({ anchor }) => anchor),
    added: added.map(({ anchor }) => anchor),
  };
}

const lessons = 'Учитель записывает тему урока и домашнее задание в день урока.';
const marks = 'Классный руководитель раз в неделю смотрит отметки своего класса.';
const library = 'Библиотекарь ведёт электронную библиотеку школы и выдаёт учебники.';

test('a clause under its anchor is the same clause, also reworded', () => {
  const found = matched(`### 1.\n\n${lessons}\n`, `### 1.\n\nУчитель записывает тему урока не позже следующего дня.\n`);
  expect(found).toEqual({ pairs: ['1 → 1'], removed: [], added: [] });
});

test('a clause that was put before another carries its words to a new anchor', () => {
  const found = matched(
    `### 1.\n\n${lessons}\n\n### 2.\n\n${marks}\n`,
    `### 1.\n\n${library}\n\n### 2.\n\n${lessons}\n\n### 3.\n\n${marks}\n`,
  );
  expect(found).toEqual({ pairs: ['1 → 2', '2 → 3'], removed: [], added: ['1'] });
});

test('a clause that was moved and reworded a little is found by its words', () => {
  const found = matched(
    `### 1.\n\n${lessons}\n\n### 2.\n\n${marks}\n`,
    `### 1.\n\n${lessons}\n\n### 5.\n\n${marks.replace('неделю', 'месяц')}\n`,
  );
  expect(found).toEqual({ pairs: ['1 → 1', '2 → 5'], removed: [], added: [] });
});

test('clauses without a likeness are gone and new', () => {
  const found = matched(
    `### 1.\n\n${lessons}\n\n### 2.\n\n${marks}\n`,
    `### 1.\n\n${lessons}\n\n### 3.\n\n${library}\n`,
  );
  expect(found).toEqual({ pairs: ['1 → 1'], removed: ['2'], added: ['3'] });
});

test('an item put first in a list does not make the others other', () => {
  const found = matched(`## I.\n\n- ${lessons}\n- ${marks}\n`, `## I.\n\n- ${library}\n- ${lessons}\n- ${marks}\n`);
  expect(found).toEqual({ pairs: ['I.b1 → I.b2', 'I.b2 → I.b3'], removed: [], added: ['I.b1'] });
});
