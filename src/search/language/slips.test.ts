import { describe, expect, test } from 'vitest';
import { sampleLexicon } from '../../../tests/support/sample-lexicon.ts';
import { nearest, runTogether, withEnding } from './slips.ts';
import { stem } from './stem.ts';

const { vocabulary } = sampleLexicon;

describe('nearest', () => {
  test.each([
    ['пороль', 'пароль'],
    ['руковадитель', 'руководитель'],
    ['журнла', 'журнала'],
    ['жунал', 'журнал'],
    ['журалов', 'журналов'],
    ['атметок', 'отметок'],
    ['дневинк', 'дневник'],
    ['пасещаемость', 'посещаемость'],
    ['заевление', 'заявление'],
    ['администраторр', 'администратор'],
  ])('%s is %s', (slip, word) => {
    expect(nearest(slip, vocabulary)).toBe(stem(word));
  });

  test.each(['борщ', 'погода', 'квартира', 'футбол', 'шаурма', 'фывапрол', 'кот'])('%s is nothing of ours', (word) => {
    expect(nearest(word, vocabulary)).toBeNull();
  });
});

test('two words run together are taken apart', () => {
  expect(runTogether('электронныйжурнал', vocabulary)).toEqual(['электронный', 'журнал']);
  expect(runTogether('руководитель', vocabulary)).toBeNull();
});

test.each([
  ['пороля', 'пароля'],
  ['атметок', 'отметок'],
  ['журалов', 'журналов'],
  ['руковадителем', 'руководителем'],
])('%s is written %s', (slip, word) => {
  expect(withEnding(slip, stem(word))).toBe(word);
});
