import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from '../findings/lines.ts';
import { parseBody } from './parse.ts';
import { walk } from './tree.ts';

const context = { allowElements: false, images: new Set<string>() };

/** Pieces that break parsers, put together at random. */
const piece = fc.constantFrom(
  '<',
  '>',
  '{',
  '}',
  '</',
  '/>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<Clause to="a#1" />',
  '`',
  '```\n',
  '**',
  '_',
  '[',
  '](',
  ')',
  '![',
  '\n',
  '\n\n',
  '# ',
  '### 1.\n',
  '> ',
  '> Срок: ',
  '- ',
  '1. ',
  '  ',
  '\t',
  'import ',
  'export ',
  'слово ',
  '😀',
  '|',
  '---\n',
  '&lt;',
  '\\',
);
const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('no text breaks the reader, every finding stands inside it, and the tree that is left holds no code', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = indexLines('a.mdx', text);
      const { tree, findings } = parseBody(lines, context);
      const count = lines.starts.length;
      for (const { line, column } of findings) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(count);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      if (tree === null) return;
      let code = 0;
      walk(tree, ({ type }) => {
        if (type.startsWith('mdx')) code++;
      });
      expect(code).toBe(0);
    }),
    { numRuns: 2000 },
  );
});

test('what is refused is taken out without moving what follows', () => {
  const lines = indexLines('a.mdx', 'Если <5 {x} <b>то</b>\n\n[п. 1](#1');
  const { findings } = parseBody(lines, context);
  expect(findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`).sort()).toEqual([
    '1:13 guard/element',
    '1:6 guard/syntax',
    '1:9 guard/expression',
    '3:6 grammar/markup',
  ]);
});
