import { expect, test } from 'vitest';
import { forgetRecent, keepRecent, recent, type Kept } from './recent.ts';

function device(text: string | null = null): () => Kept {
  let kept = text;
  const storage: Kept = {
    getItem: () => kept,
    setItem: (_, value) => void (kept = value),
    removeItem: () => void (kept = null),
  };
  return () => storage;
}

test('the newest stands first, each once, eight at most', () => {
  const storage = device();
  for (const query of ['1', '2', '3', '4', '5', '6', '7', '8', '9', ' 3 ', '']) keepRecent(query, storage);
  expect(recent(storage)).toEqual(['3', '9', '8', '7', '6', '5', '4', '2']);
});

test('the same words in other letters are one question', () => {
  const storage = device('["пароль"]');
  keepRecent('Пароль', storage);
  expect(recent(storage)).toEqual(['Пароль']);
});

test('they are forgotten', () => {
  const storage = device('["пароль"]');
  forgetRecent(storage);
  expect(recent(storage)).toEqual([]);
});

test.each(['{', '{"a":1}', '[1,null,"пароль",""]'])('what is no list of ours is passed over: %s', (text) => {
  expect(recent(device(text))).toEqual(text.includes('пароль') ? ['пароль'] : []);
});

test('a device that keeps nothing is no trouble', () => {
  const storage = (): Kept => {
    throw new DOMException('', 'SecurityError');
  };
  keepRecent('пароль', storage);
  forgetRecent(storage);
  expect(recent(storage)).toEqual([]);
});

test('a full device is no trouble', () => {
  const full: Kept = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  };
  keepRecent('пароль', () => full);
  expect(recent(() => full)).toEqual([]);
});
