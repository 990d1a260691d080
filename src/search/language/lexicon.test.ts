import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';
import { makeLexicon } from './make-lexicon.ts';
import { sampleData, sampleLexicon } from '../../../tests/support/sample-lexicon.ts';
import { stem } from './stem.ts';

describe('makeLexicon', () => {
  it('has words by frequency, the most frequent first', () => {
    const [first, second] = sampleData.words;
    expect(first?.split(' ')).toContain('журнал');
    expect(second?.split(' ')).toContain('парол');
  });

  it('leaves out slips that the glossary names', () => {
    for (const slip of ['пороль', 'элетронный', 'персанальные'])
      expect(sampleLexicon.vocabulary.has(stem(slip))).toBe(false);
    expect(JSON.stringify(sampleData.synonyms)).not.toMatch(/порол|элетрн|k;eh/u);
  });

  it('keeps the most frequent words within its limit', () => {
    const data = makeLexicon(
      new Map([
        ['а', 1],
        ['журнал', 5],
        ['урок', 3],
      ]),
      [],
      2,
    );
    expect(data.words.join(' ').trim().split(/\s+/u)).toEqual(['журнал', 'урок']);
  });

  it('can be carried as JSON', () => {
    expect(readLexicon(JSON.parse(JSON.stringify(sampleData)) as typeof sampleData).vocabulary.has('журнал')).toBe(
      true,
    );
  });

  it('says nothing of an empty index', () => {
    const lexicon = readLexicon(makeLexicon(new Map(), []));
    expect(lexicon.vocabulary.has('журнал')).toBe(false);
    expect(lexicon.vocabulary.begins('ж')).toBe(false);
  });
});
