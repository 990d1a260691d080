import { expect, test } from 'vitest';
import { checkWords } from './check-words.ts';

test('the foot of a page says what was checked and what was found', () => {
  expect(checkWords({ files: 41, warnings: 0 })).toBe('Ссылки и записи проверены: 41 файл, замечаний нет.');
  expect(checkWords({ files: 3, warnings: 2 })).toBe('Ссылки и записи проверены: 3 файла, 2 замечания.');
});
