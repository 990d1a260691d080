import { expect, test } from 'vitest';
import { editAddress, type Forge } from './forge.ts';
import { reportAddress } from './report.ts';

const file = 'src/content/documents/saki-206.mdx';
const page = { title: 'Приказ № 206 & приложения', url: 'https://punkt.example/documents/saki-206/' };

function forge(kind: Forge['kind'], repository = 'https://git.example/school/punkt'): Forge {
  return { kind, repository, branch: 'main' };
}

function query(address: string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(address?.split('?')[1]));
}

test.each([
  ['github', `https://git.example/school/punkt/edit/main/${file}`],
  ['gitlab', `https://git.example/school/punkt/-/edit/main/${file}`],
  ['forgejo', `https://git.example/school/punkt/_edit/main/${file}`],
] as const)('a file is edited on %s', (kind, expected) => {
  expect(editAddress(forge(kind), file)).toBe(expected);
  expect(editAddress(forge(kind, 'https://git.example/school/punkt.git/'), file)).toBe(expected);
});

test('a branch with a slash and a strange name stay one address', () => {
  expect(editAddress({ ...forge('github'), branch: 'content/2026' }, 'a b#c.mdx')).toBe(
    'https://git.example/school/punkt/edit/content/2026/a%20b%23c.mdx',
  );
});

test.each([
  ['github', 'https://git.example/school/punkt/issues/new', 'title', 'body'],
  ['gitlab', 'https://git.example/school/punkt/-/issues/new', 'issue[title]', 'issue[description]'],
  ['forgejo', 'https://git.example/school/punkt/issues/new', 'title', 'body'],
] as const)('an error is reported as an issue on %s', (kind, path, title, body) => {
  const report = reportAddress({ forge: forge(kind), reportTo: 'issues' }, page);
  expect(report?.filled).toBe(true);
  expect(report?.address.split('?')[0]).toBe(path);
  const fields = query(report?.address);
  expect(fields[title]).toBe('Ошибка: Приказ № 206 & приложения');
  expect(fields[body]).toMatch(/^Что не так:.*Страница: https:\/\/punkt\.example\/documents\/saki-206\/$/su);
});

test('an error is reported by a letter', () => {
  const report = reportAddress({ forge: null, reportTo: 'punkt@school.example' }, page);
  expect(report?.address).toMatch(/^mailto:punkt@school\.example\?subject=/u);
  // A plus would stay a plus in a letter (RFC 6068).
  expect(report?.address).not.toContain('+');
  expect(query(report?.address)).toEqual({
    subject: 'Ошибка: Приказ № 206 & приложения',
    body: expect.stringMatching(/\r\nСтраница: https:\/\/punkt\.example\/documents\/saki-206\/$/u) as string,
  });
});

test('a form is linked as it is; where nobody takes reports there is no link', () => {
  const form = 'https://school.example/form';
  expect(reportAddress({ forge: null, reportTo: form }, page)).toEqual({ address: form, filled: false });
  expect(reportAddress({ forge: forge('github'), reportTo: null }, page)).toBeNull();
  expect(reportAddress({ forge: null, reportTo: 'issues' }, page)).toBeNull();
});
