import { expect, test } from 'vitest';
import { foundWordsOf } from './found-words.ts';

test('all ways to say what was asked go along, each once; small words of phrases do not', () => {
  const understood = {
    corrected: null,
    address: null,
    concepts: [
      {
        word: 'пароль',
        isElsewhere: false,
        sayings: [
          { stems: ['парол'], weight: 1, begins: false },
          { stems: ['учетн', 'дан'], weight: 0.9, begins: false },
          { stems: ['не', 'вход'], weight: 0.9, begins: false },
        ],
      },
      { word: 'журн', sayings: [{ stems: ['журн'], weight: 1, begins: true }], isElsewhere: false },
      { word: 'в', sayings: [{ stems: ['в'], weight: 1, begins: true }], isElsewhere: false },
    ],
  };
  expect(foundWordsOf('/terms/', understood)).toEqual({
    path: '/terms/',
    words: ['парол', 'учетн', 'дан', 'вход', 'журн', 'в'],
    begun: ['журн'],
  });
});
