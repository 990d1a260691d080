import { expect, test } from 'vitest';
import { destination } from './destination.ts';

const host = { base: '/punkt/', origin: 'https://school.ru' };
const led = (url: string): unknown => destination(url, '/roles/teacher/', host);

test('addresses of the site lose the folder, their query and an empty anchor', () => {
  const inside = { kind: 'inside', path: '/documents/', fragment: null, absolute: false };
  for (const url of [
    '/punkt/documents/',
    '../../documents/',
    '/punkt/documents/?q=1#',
    '/punkt/./documents/#:~:text=x',
  ]) {
    expect(led(url)).toEqual(inside);
  }
  expect(led(' /punkt/documents/#3.6 ')).toEqual({ ...inside, fragment: '3.6' });
  expect(led('#п%20б')).toMatchObject({ path: '/roles/teacher/', fragment: 'п б' });
  expect(led('https://SCHOOL.ru/punkt/documents/')).toEqual({ ...inside, absolute: true });
  expect(led('?view=150')).toMatchObject({ path: '/roles/teacher/' });
});

test('past the folder, and with the folder twice', () => {
  expect(led('/documents/')).toEqual({ kind: 'beyond', path: '/documents/' });
  expect(led('/punkt/punkt/documents/')).toEqual({ kind: 'beyond', path: '/punkt/punkt/documents/' });
  expect(led('https://school.ru/other/')).toEqual({ kind: 'web', host: 'school.ru' });
});

test('other sites, mail and telephones', () => {
  expect(led('https://сайт.рф/a b')).toMatchObject({ kind: 'web' });
  expect(led('mailto:a@b.ru,c@d.ru?subject=x')).toEqual({ kind: 'mail' });
  expect(led('mailto:?subject=x')).toEqual({ kind: 'mail' });
  expect(led('tel:+7 (365) 632-00-00')).toEqual({ kind: 'mail' });
});

test.each([
  '',
  '#',
  '//x.ru/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://',
  'https:/punkt/',
  'http://[::1',
  'https://gosuslugi.ru@x.ru/',
  'http://127.0.0.1/',
  '/punkt\\documents/',
  '/punkt/%zz/',
  '/punkt/#%zz',
  'mailto:',
  'mailto:a',
  'tel:x',
])('%j is no address for a page', (url) => {
  expect(led(url)).toMatchObject({ kind: 'odd' });
});
