import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords, type Piece } from '../../src/views/compare/changed-words.ts';

const line = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

test('whole words are marked, spaces around them are not', () => {
  const { before, after } = changedWords('Ставит школьным рабочим группам цели.', 'Ставит школьной группе цели.');
  expect(line(before)).toBe('Ставит [школьным рабочим группам] цели.');
  expect(line(after)).toBe('Ставит [школьной группе] цели.');
});

test('a sign or a short word between two changes does not part them', () => {
  const { before } = changedWords('Решает завуч и методист школы.', 'Решает директор и учитель школы.');
  expect(line(before)).toBe('Решает [завуч и методист] школы.');
});

test('what is not marked is in both texts, and no letter is lost', () => {
  const text = fc
    .array(fc.constantFrom('школа', 'методист', 'и', 'отчёт', '«ЭлЖур»', '3.4', ',', '.'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { before, after } = changedWords(one, other);
      expect(before.map((piece) => piece.text).join('')).toBe(one);
      expect(after.map((piece) => piece.text).join('')).toBe(other);
      const stays = (pieces: readonly Piece[]): string =>
        pieces
          .flatMap((piece) => (piece.changed ? [] : [piece.text]))
          .join('')
          .replaceAll(' ', '');
      expect(stays(after)).toBe(stays(before));
    }),
  );
});
