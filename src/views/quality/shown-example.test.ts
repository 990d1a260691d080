import { expect, test } from 'vitest';
import { hasCodes, shownExample } from './shown-example.ts';

test('clauses stand as they are', () => {
  expect(shownExample('### 1.\n\nТекст.\n')).toEqual([{ name: null, text: '### 1.\n\nТекст.', told: false }]);
});

test('lines of the front matter are told apart from the text', () => {
  const shown = shownExample({ matter: 'status: draft\n', body: '### 1.\n' });
  expect(shown.map(({ name }) => name)).toEqual(['в шапке документа', 'в тексте']);
});

test.each([
  ['a space without width', 'жур\u200bнал', 'жур\\u200bнал'],
  ['a soft hyphen', 'жур\u00adнал', 'жур\\u00adнал'],
  ['a letter in two signs', 'журнальныи\u0306', 'журнальныи\\u0306'],
  ['a bell', 'жур\u0007нал', 'жур\\u0007нал'],
  ['spaces at the end', 'журнал  ', 'журнал··'],
])('%s is made visible', (_, text, shown) => {
  const files = shownExample(text);
  expect(files[0]?.text).toBe(shown);
  expect(hasCodes(files)).toBe(shown.includes('\\u'));
});

test('what is no text is told in words', () => {
  const files = {
    'documents/plan.png': new Uint8Array(8),
    'documents/big.mdx': new Uint8Array(300_000),
    'roles/clerk.mdx': Uint8Array.from([0xd1, 0xe5]),
    'roles/link.mdx': { link: 'teacher.mdx' },
    'roles/none.mdx': '',
  };
  expect(shownExample({ files })).toEqual([
    { name: 'documents/plan.png', text: 'картинка', told: true },
    { name: 'documents/big.mdx', text: 'файл, в нём 300\u00a0000 байт', told: true },
    { name: 'roles/clerk.mdx', text: 'файл в другой кодировке, не в UTF-8', told: true },
    { name: 'roles/link.mdx', text: 'ярлык, который ведёт на teacher.mdx', told: true },
    { name: 'roles/none.mdx', text: 'пустой файл', told: true },
  ]);
});
