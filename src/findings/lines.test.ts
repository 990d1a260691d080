import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines, lineText, placeAt } from './lines.ts';

test('columns count characters, also behind a sign of two units', () => {
  const lines = indexLines('a.mdx', 'один\n😀 два');
  expect(placeAt(lines, lines.text.indexOf('два'))).toEqual({ file: 'a.mdx', line: 2, column: 3 });
});

test('the place of every character leads back to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('а', '\n', '😀', ' ') }), (text) => {
      const lines = indexLines('a.mdx', text);
      let offset = 0;
      for (const sign of text) {
        const { line, column } = placeAt(lines, offset);
        if (sign !== '\n') expect([...lineText(lines, line)][column - 1]).toBe(sign);
        offset += sign.length;
      }
    }),
  );
});
