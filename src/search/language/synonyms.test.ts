import { describe, expect, it, test } from 'vitest';
import { sampleLexicon } from '../../../tests/support/sample-lexicon.ts';
import { phraseOf } from './phrase.ts';
import { synonymLists } from './synonym-lists.ts';
import { makeSynonyms } from './make-synonyms.ts';
import { readVocabulary } from './vocabulary.ts';

function wider(phrase: string): Record<string, number> {
  const found = sampleLexicon.synonyms.of(phraseOf(phrase)) ?? [];
  return Object.fromEntries(found.map(({ stems, weight }) => [stems.join(' '), weight]));
}

describe('makeSynonyms', () => {
  test.each([
    ['школьник', 'ученик'],
    ['школьник', 'обучающийся'],
    ['ученик', 'учащийся'],
    ['оценка', 'отметка'],
    ['балл', 'оценка'],
    ['завуч', 'зам по увр'],
    ['классрук', 'классный руководитель'],
    ['пароль', 'логин'],
    ['логин', 'учётные данные'],
    ['домашка', 'домашнее задание'],
    ['электронка', 'электронный журнал'],
    ['эж', 'электронный журнал'],
    ['эд', 'электронный дневник'],
    ['рг', 'рабочая группа'],
    ['пдн', 'персональные данные'],
    ['мама', 'родитель'],
    ['дочка', 'ребёнок'],
    ['не работает', 'не открывается'],
  ])('%s is also %s', (phrase, other) => {
    expect(wider(phrase)).toHaveProperty(phraseOf(other));
  });

  it('weighs less what is not quite the same', () => {
    expect(wider('электронка')[phraseOf('журнал')]).toBe(0.6);
    expect(wider('электронка')[phraseOf('электронный журнал')]).toBe(0.9);
    expect(wider('пароль')[phraseOf('доступ')]).toBe(0.6);
  });

  it('knows nothing of other words', () => {
    expect(sampleLexicon.synonyms.of('абракадабр')).toBeNull();
  });

  it('knows common words of other matters, and that they mean nothing here', () => {
    expect(sampleLexicon.synonyms.of(phraseOf('автобус'))).toEqual([]);
    expect(sampleLexicon.synonyms.of(phraseOf('учебник'))).toEqual([]);
  });

  it('offers only what the index holds', () => {
    expect(
      makeSynonyms(
        synonymLists([], (one) => one === 'ученик'),
        readVocabulary(['ученик']),
      ).get('школник'),
    ).toEqual([{ stems: ['ученик'], weight: 0.9 }]);
  });
});
