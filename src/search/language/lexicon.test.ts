import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';
import { makeLexicon } from './make-lexicon.ts';
import { sample, sampleLexicon } from '../../../tests/support/sample-lexicon.ts';
import { stem } from './stem.ts';

describe('makeLexicon', () => {
  it('has words by frequency, the most frequent first', () => {
    const [first, second] = sample.data.words;
    expect(first?.split(' ')).toContain('журнал');
    expect(second?.split(' ')).toContain('парол');
  });

  it('leaves out slips that the glossary names', () => {
    for (const slip of ['пороль', 'элетронный', 'персанальные'])
      expect(sampleLexicon.vocabulary.has(stem(slip))).toBe(false);
    expect(JSON.stringify([...sample.chunks])).not.toMatch(/порол["' ]|элетрн|k;eh/u);
  });

  it('keeps the most frequent words within its limit, and leaves rare ones to the index', () => {
    const { data } = makeLexicon(
      new Map([
        ['тем', 10],
        ['а', 1],
        ['журнал', 50],
        ['урок', 14],
      ]),
      [],
      2,
    );
    expect(data.words.join(' ').trim().split(/\s+/u)).toEqual(['журнал', 'урок']);
  });

  it('can be carried as JSON', () => {
    const carried = JSON.parse(JSON.stringify(sample.data)) as typeof sample.data;
    expect(readLexicon(carried, []).vocabulary.has('журнал')).toBe(true);
  });

  it('says nothing of an empty index', () => {
    const { lexicon } = makeLexicon(new Map(), []);
    expect(lexicon.vocabulary.has('журнал')).toBe(false);
    expect(lexicon.vocabulary.begins('ж')).toBe(false);
  });
});
