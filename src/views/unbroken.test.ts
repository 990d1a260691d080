import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

test.each([
  ['приказ № 206 от 25.06.2021', 'приказ №_206 от_25.06.2021'],
  ['п. 3.4 раздела IV', 'п._3.4 раздела_IV'],
  ['абзац 2 раздела I', 'абзац_2 раздела_I'],
  ['от имени школы', 'от имени школы'],
])('«%s» keeps its parts on one line', (text, expected) => {
  expect(unbroken(text)).toBe(expected.replaceAll('_', '\u00a0'));
});
