import { expect, test } from 'vitest';
import { sheetName } from './sheet-name.ts';

test.each([
  ['Реестр документов', 'Реестр документов'],
  ['Кто: за что/отвечает?', 'Кто за что отвечает'],
  ["'Школа'", 'Школа'],
  ['', 'Лист'],
  ['[]', 'Лист'],
  ['а'.repeat(40), 'а'.repeat(31)],
])('%s', (name, sheet) => {
  expect(sheetName(name)).toBe(sheet);
});
