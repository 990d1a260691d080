import { expect, test } from 'vitest';
import { code, inHtml, plain } from './escape.ts';

const shown = (text: string): string => text.replaceAll('\u200b', '·');

test.each([
  ['Пишите @admin и @школа', 'Пишите @·admin и @·школа'],
  ['смотрите #12 и saki-206#3.6', 'смотрите #·12 и saki-206#·3.6'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['**жирно** и _косо_ `код`', '\\*\\*жирно\\*\\* и \\_косо\\_ \\`код\\`'],
  ['[сюда](https://example.org)', '\\[сюда\\](https·://example.org)'],
  ['www.example.org', 'www·.example.org'],
  ['а | б ~~в~~', 'а \\| б \\~\\~·в\\~\\~'],
  ['&lt;script&gt;', '&amp;lt;script&amp;gt;'],
  ['слева\u202eнаправо', 'слева\\\\u202eнаправо'],
  ['строка\nдругая', 'строка<br>другая'],
])('%j in a line is %j', (text, expected) => {
  expect(shown(plain(text))).toBe(expected);
});

test('in an element of HTML nothing opens or closes an element', () => {
  expect(inHtml('</summary><b>@x')).toBe('&lt;/summary&gt;&lt;b&gt;@\u200bx');
});

test('what is typed cannot end the code it stands in', () => {
  expect(code('a`b\nc')).toBe('`aʼb c`');
});
