import { expect, test } from 'vitest';
import { addresses, appended, heading, lost, lostMessage } from './permalinks.ts';

const pages = [
  { path: '/', anchors: [] },
  { path: '/documents/saki-206/', anchors: ['3.5', '3.6'] },
];
const today = addresses(pages);

test('a page stands before its anchors', () => {
  expect(today).toEqual(['/', '/documents/saki-206/', '/documents/saki-206/#3.5', '/documents/saki-206/#3.6']);
});

test('an empty file begins with the note and then remembers everything', () => {
  const { text, added } = appended('', today);
  expect(added).toBe(4);
  expect(text).toBe(`${heading}\n${today.join('\n')}\n`);
});

test('only new addresses are added, at the end, and each once', () => {
  const before = `${heading}\n/documents/saki-206/#3.6\n/`;
  const { text, added } = appended(before, [...today, '/']);
  expect(added).toBe(2);
  expect(text).toBe(`${before}\n/documents/saki-206/\n/documents/saki-206/#3.5\n`);
  expect(appended(text, today)).toEqual({ text, added: 0 });
});

test('lost addresses are told with their line; comments and empty lines are none', () => {
  const text = `# note\n\n/\r\n/documents/saki-206/#3.9\n/roles/\n`;
  expect(lost(text, today)).toEqual([
    { address: '/documents/saki-206/#3.9', line: 4 },
    { address: '/roles/', line: 5 },
  ]);
});

test('the message names the nearest anchor of the same page and the remedy', () => {
  expect(lostMessage({ address: '/documents/saki-206/#3.9', line: 4 }, today)).toBe(
    'permalinks.txt:4 адрес /documents/saki-206/#3.9 пропал, а обещано, что адреса не меняются. ' +
      'Похожий сейчас: /documents/saki-206/#3.5. ' +
      'Верните прежний якорь; если номер изменился, его держит строка карточки «> Якорь: 3.9».',
  );
  expect(lostMessage({ address: '/documents/saki-207/', line: 2 }, today)).toBe(
    'permalinks.txt:2 адрес /documents/saki-207/ пропал, а обещано, что адреса не меняются. ' +
      'Похожий сейчас: /documents/saki-206/. Верните файл с прежним id.',
  );
});
