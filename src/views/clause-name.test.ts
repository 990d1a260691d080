import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { clauseNames } from './clause-name.ts';

const corpus = corpusOfContent();

function name(clause: string): string | undefined {
  const [id = '', anchor = ''] = clause.split('#');
  const document = corpus.documents.get(id);
  return document && clauseNames(document).get(anchor);
}

test.each([
  ['saki-206#3.6', 'п. 3.6'],
  ['saki-206#preamble', 'преамбула'],
  ['feodosia-298#IV.3.4', 'п. 3.4 раздела IV'],
  ['feodosia-298#III.b4', 'пункт 4 списка раздела III'],
  ['feodosia-298#II.2.b6', 'пункт 6 списка п. 2 раздела II'],
  ['school-help#I.b2', 'абзац 2 раздела I'],
  ['saki-206-3#log', 'абзац 2'],
  ['saki-206-3#t6', 'пункт 6 списка'],
  ['school-help#I.f1', 'пункт 1 списка абзаца 4 раздела I'],
])('%s is called «%s»', (clause, expected) => {
  expect(name(clause)).toBe(expected);
});

test('a number that the original gives three times is told apart', () => {
  expect(['5.3', '5.3-2', 'VI.5.3'].map((anchor) => name(`saki-206-2#${anchor}`))).toEqual([
    'п. 5.3',
    'п. 5.3 (2-й с этим номером)',
    'п. 5.3 раздела VI',
  ]);
});

test('no two clauses of a document have one name', () => {
  for (const document of corpus.documents.values()) {
    const names = [...clauseNames(document).values()];
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  }
});
