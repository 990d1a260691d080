import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkFor, synonymChunks } from './synonym-chunks.ts';
import { readSynonyms, type Widening } from './synonyms.ts';

const version = (): string => 'v';
const word = fc.stringMatching(/^[а-я]{1,8}$/u);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 });
const widening: fc.Arbitrary<Widening> = fc.record({ stems: phrase, weight: fc.constantFrom(0.9, 0.75, 0.6) });
const synonyms = fc
  .array(fc.tuple(phrase, fc.array(widening, { maxLength: 7 })), { maxLength: 300 })
  .map((entries) => new Map(entries.map(([from, to]) => [from.join(' '), to])));

test('what a phrase means is in the chunk of its first word, whatever the phrases are', () => {
  fc.assert(
    fc.property(synonyms, (all) => {
      const { index, chunks } = synonymChunks(all, version);
      for (const [from, to] of all) {
        const name = chunkFor(index, from.split(' ')[0] ?? '');
        const found = readSynonyms(name === null ? [] : [chunks.get(name) ?? {}], index.longest).of(from);
        const key = ({ stems, weight }: Widening): string => `${weight} ${stems.join(' ')}`;
        const once = new Map([...to].sort((a, b) => a.weight - b.weight).map((one) => [one.stems.join(' '), key(one)]));
        expect(found?.map(key).sort()).toEqual([...once.values()].sort());
      }
    }),
    { numRuns: 60 },
  );
});

test('a word before all others has no chunk, and no word has one where there are no synonyms', () => {
  const { index } = synonymChunks(new Map([['журнал', []]]), version);
  expect(chunkFor(index, 'азбук')).toBeNull();
  expect(chunkFor(index, 'школ')).toBe('v-0');
  expect(chunkFor(synonymChunks(new Map(), version).index, 'школ')).toBeNull();
});

test('what is known to mean nothing here is told from what is not known', () => {
  const synonyms = readSynonyms([{ училк: '' }], 1);
  expect(synonyms.of('училк')).toEqual([]);
  expect(synonyms.of('борщ')).toBeNull();
  expect(synonyms.of('constructor')).toBeNull();
});

test('what two sites know of a phrase is joined, the likelier first', () => {
  const synonyms = readSynonyms([{ завуч: '0.9:замест;0.6:директор' }, { завуч: '0.9:замест,зам' }], 1);
  expect(synonyms.of('завуч')?.map(({ stems, weight }) => [stems.join(' '), weight])).toEqual([
    ['замест', 0.9],
    ['зам', 0.9],
    ['директор', 0.6],
  ]);
});
