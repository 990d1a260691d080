import { expect, test } from 'vitest';
import { searchWords } from './query.ts';

test.each([
  ['логин и пароль', 'логин пароль'],
  ['  Кто отвечает за отметки ', 'Кто отвечает отметки'],
  ['п. 3.6 приказа 206', 'п. 3.6 приказа 206'],
  ['и', 'и'],
  ['', ''],
])('«%s» is looked for as «%s»', (query, words) => {
  expect(searchWords(query)).toBe(words);
});
