import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

function shown(excerpt: string, title = ''): string {
  return readExcerpt(excerpt, title)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

test('marks become parts, entities become letters, nothing else is markup', () => {
  expect(shown('Выдаёт <mark>пароль</mark> &lt;b&gt; и & прочее')).toBe('Выдаёт [пароль] <b> и & прочее …');
});

test('the heading at the beginning is left out, marked or not', () => {
  expect(shown('П. 3.6. <mark>Родителям</mark>. Узнают результаты.', 'П. 3.6. Родителям')).toBe('Узнают результаты.');
  expect(shown('П. 3.7. В школе разрабатывают.', 'П. 3.7')).toBe('В школе разрабатывают.');
});

test('the end of a heading that was cut is left out too', () => {
  expect(shown('раздела II. <mark>График</mark> помощи', 'Абзац 1 раздела II')).toBe('[График] помощи …');
});

test('an excerpt from the middle of the text says so', () => {
  expect(shown('документа: <mark>регламент.</mark>', 'П. 1.4')).toBe('… документа: [регламент.]');
});
