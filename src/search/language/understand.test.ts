import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sampleLexicon } from '../../../tests/support/sample-lexicon.ts';
import { phraseOf } from './phrase.ts';
import { understand } from './understand.ts';

function said(query: string, index = 0): string[] {
  return understand(query, sampleLexicon).concepts[index]?.sayings.map(({ stems }) => stems.join(' ')) ?? [];
}

function words(query: string): string[] {
  return understand(query, sampleLexicon).concepts.map(({ word }) => word);
}

describe('understand', () => {
  test.each([
    ['забыла пороль от элжура', 'забыла пароль от элжура'],
    [';ehyfk', 'журнал'],
    ["'k;eh", 'элжур'],
    ["yt hf,jnftn 'k;eh", 'не работает элжур'],
    ["gfhjkm jn 'k;ehf", 'пароль от элжура'],
    ['gjhjkm', 'пароль'],
    ['учсуд', 'excel'],
    ['zhurnal', 'журнал'],
    ['jurnal', 'журнал'],
    ['parol', 'пароль'],
    ["uchitel'", 'учитель'],
    ['руковадитель', 'руководитель'],
    ['электронныйжурнал', 'электронный журнал'],
    ['пере дать', 'передать'],
    ['классново руковадителя', 'классного руководителя'],
  ])('%s is mended to «%s»', (query, corrected) => {
    expect(understand(query, sampleLexicon).corrected).toBe(corrected);
  });

  it('does not join what is still being typed', () => {
    const typed = understand('оценка за чет', sampleLexicon, { typing: true });
    expect(typed.corrected).toBeNull();
    expect(typed.concepts.at(-1)?.sayings[0]).toMatchObject({ stems: ['чет'], begins: true });
  });

  test.each([
    'журналов',
    'обязаности',
    'электроный журнал',
    'отметок',
    'квантовая физика',
    'ребёнка',
    'кл. рук',
    '206',
  ])('%s needs no mending', (query) => {
    expect(understand(query, sampleLexicon).corrected).toBeNull();
  });

  it('finds all forms by one stem', () => {
    for (const form of ['журнал', 'журналов', 'журнале']) expect(said(form)[0]).toBe('журнал');
    expect(said('детей')[0]).toBe(said('ребёнок')[0]);
    expect(said('в электронном журнале')[0]).toBe(phraseOf('электронный журнал'));
  });

  it('leaves out what says nothing, unless there is nothing else', () => {
    expect(words('подскажите пожалуйста где найти журнал')).toEqual(['журнал']);
    expect(words('что делать если не работает элжур')).toEqual(['не работает', 'элжур']);
    expect(words('где')).toEqual(['где']);
  });

  it('takes a phrase for one thing and names it otherwise', () => {
    expect(words('зам по увр и классный руководитель')).toEqual(['зам по увр', 'классный руководитель']);
    expect(said('зам по увр')).toContain('завуч');
    expect(said('ЭЖ')).toContain(phraseOf('электронный журнал'));
  });

  it('keeps an unknown word: it makes nonsense seen', () => {
    expect(words('рецепт борща')).toEqual(['рецепт', 'борща']);
  });

  it('gives less weight to what was mended and to synonyms', () => {
    const [concept] = understand('пороль', sampleLexicon).concepts;
    expect(concept?.word).toBe('пароль');
    expect(concept?.sayings[0]).toEqual({ stems: ['парол'], weight: 0.8, begins: false });
    expect(Math.max(...(concept?.sayings.slice(1).map(({ weight }) => weight) ?? []))).toBeLessThan(0.8);
  });

  it('lets the last word be begun only, while it is typed', () => {
    const begun = (query: string) => understand(query, sampleLexicon, { typing: true }).concepts.at(-1)?.sayings[0];
    expect(begun('элжур пар')).toEqual({ stems: ['пар'], weight: 1, begins: true });
    expect(begun('журн')).toEqual({ stems: ['журн'], weight: 1, begins: true });
    expect(begun('отмето')?.begins).toBe(true);
    expect(begun('журн ')?.begins).toBe(false);
    expect(understand('жур', sampleLexicon, { typing: true }).corrected).toBeNull();
    expect(understand('gfhj', sampleLexicon, { typing: true }).corrected).toBe('паро');
  });

  it('mends nothing where the reader asked for what was typed', () => {
    const { corrected, concepts } = understand('пороль', sampleLexicon, { literal: true });
    expect(corrected).toBeNull();
    expect(concepts[0]?.sayings[0]?.stems).toEqual(['порол']);
  });

  it('reads addresses', () => {
    expect(understand('п. 3.3 приказа 271', sampleLexicon).address).toMatchObject({ clause: '3.3', number: '271' });
    expect(words('п. 3.3 приказа 271')).toEqual(['приказа', '271']);
    expect(understand('2 класс', sampleLexicon).address).toBeNull();
  });

  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'пороль',
            'журнал',
            "'k;eh",
            'zhurnal',
            'эл',
            'жур',
            'не',
            'работает',
            'п.',
            '3.3',
            'где',
            'электроныйжурнал',
          ],
          ...['asd', 'qwe', 'борщ', '-', '.', "'", 'учсуд', 'IV', 'пере', 'дать', 'руковадитель', 'gjhjkm', 'абырвалг'],
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('takes anything, and has few concepts', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), fc.boolean(), (query, typing, literal) => {
        const { concepts, corrected } = understand(query, sampleLexicon, { typing, literal });
        expect(concepts.length).toBeLessThanOrEqual(8);
        for (const { sayings } of concepts) expect(sayings.length).toBeGreaterThan(0);
        if (literal) expect(corrected).toBeNull();
      }),
    );
  });

  it('has nothing more to mend in what it mended', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const { corrected } = understand(query, sampleLexicon);
        if (corrected !== null) expect(understand(corrected, sampleLexicon).corrected).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
