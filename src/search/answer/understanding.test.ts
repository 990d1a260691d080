import { describe, expect, test } from 'vitest';
import { sample } from '../../../tests/support/sample-lexicon.ts';
import { dictionaryOf } from './dictionary.ts';
import type { StemIndex } from '../stem-index.ts';
import { understanding } from './understanding.ts';

/** An index that knows some rare words and no pages. */
function indexOf(own: readonly string[], asked: readonly string[] = []): StemIndex {
  const near = [{ own: own.map((stem) => [stem, 1] as const), asked }];
  return {
    pagesWith: () => Promise.resolve([]),
    pagesOf: () => Promise.resolve(new Set()),
    wordsNear: () => Promise.resolve(near),
  };
}

const fetched: string[] = [];
const site = {
  data: sample.data,
  chunk: (name: string) => {
    fetched.push(name);
    return Promise.resolve(sample.chunks.get(name) ?? {});
  },
};
const dictionary = dictionaryOf([site], () => ['самовар']);
const manner = { typing: false, literal: false };
const corrected = async (query: string, index: StemIndex | null): Promise<string | null> =>
  (await understanding(query, dictionary, index, manner)).understood.corrected;

describe('understanding', () => {
  test('synonyms of the words that were typed are fetched, and no others', async () => {
    fetched.length = 0;
    const { understood } = await understanding('завуч', dictionary, null, manner);
    expect(understood.concepts[0]?.sayings.length).toBeGreaterThan(1);
    expect(fetched.length).toBeLessThanOrEqual(2);
    expect(fetched.length).toBeLessThan(sample.chunks.size);
  });

  test('before the index has come nothing is mended, and it is said that something is not known', async () => {
    const { isSure } = await understanding('забыла пороль', dictionary, null, manner);
    expect(isSure).toBe(false);
    expect(await corrected('забыла пороль', null)).toBeNull();
    expect((await understanding('пароль', dictionary, null, manner)).isSure).toBe(true);
  });

  test('with the index slips are mended, other keyboards and other letters read', async () => {
    const index = indexOf([]);
    expect(await corrected('пороль', index)).toBe('пароль');
    expect(await corrected(';ehyfk', index)).toBe('журнал');
    expect(await corrected('zhurnal', index)).toBe('журнал');
  });

  test('a rare word that the index holds is no slip, and slips are mended to it', async () => {
    expect(await corrected('парол', indexOf([]))).toBeNull();
    expect(await corrected('порог', indexOf(['порог']))).toBeNull();
    expect(await corrected('протакол', indexOf(['протокол']))).toBe('протокол');
  });

  test('what only people say who ask is known, but nothing is mended to it', async () => {
    expect(await corrected('протокол', indexOf([], ['протокол']))).toBeNull();
    expect(await corrected('протакол', indexOf([], ['протокол']))).toBeNull();
  });

  test('the very words stay as they are', async () => {
    const { understood } = await understanding('пороль', dictionary, indexOf([]), { typing: false, literal: true });
    expect(understood.corrected).toBeNull();
  });

  test('a place of a document is understood', async () => {
    const { understood } = await understanding('п. 3.3 приказа 271', dictionary, indexOf([]), manner);
    expect(understood.address).toMatchObject({ clause: '3.3', number: '271' });
  });
});

describe('a dictionary', () => {
  test('says the same of the same words, whatever was asked before', async () => {
    const index = indexOf(['протокол']);
    const first = await dictionary.about(['журнал'], null);
    expect(first.vocabulary.has('протокол')).toBe(false);
    expect((await dictionary.about(['журнал'], index)).vocabulary.has('протокол')).toBe(true);
    expect((await dictionary.about(['журнал'], null)).vocabulary.has('протокол')).toBe(false);
  });

  test('knows what places are called', async () => {
    const { vocabulary } = await dictionary.about(['журнал'], null);
    expect(vocabulary.has('самовар')).toBe(true);
    expect(vocabulary.rankOf(['самовар'])).toBe(4);
  });

  test('makes nothing anew where nothing new is known', async () => {
    const one = await dictionary.about(['журнал'], null);
    expect(await dictionary.about(['журнал'], null)).toBe(one);
  });

  test('joins the words of several sites', async () => {
    const other = {
      data: { words: ['', 'двор'], synonyms: { longest: 1, version: '', from: [] } },
      chunk: () => Promise.resolve({}),
    };
    const both = dictionaryOf([site, other], () => []);
    const { vocabulary } = await both.about([], null);
    expect(vocabulary.has('двор')).toBe(true);
    expect(vocabulary.has('журнал')).toBe(true);
    expect(vocabulary.rankOf(['двор'])).toBe(1);
  });
});
