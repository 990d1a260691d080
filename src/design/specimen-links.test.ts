import { expect, test } from 'vitest';
import { leadToSpecimens } from './specimen-links.ts';

const led = (address: string, base = '/'): string =>
  /href="([^"]*)"/u.exec(leadToSpecimens(`<p><a href="${address}">x</a>`, base))?.[1] ?? '';

test.each([
  ['/documents/kinds/#III.7', '/design/documents/kinds/#III.7'],
  ['/roles/teacher/', '/design/roles/teacher/'],
  ['/organizations/town/', '/design/organizations/town/'],
  ['/topics/record/', '/design/#topic'],
  ['/terms/#journal', '/design/#journal'],
  ['/acts/#law', '/design/#law'],
  ['/?org=town#town', '/design/organizations/?org=town#town'],
  ['/documents/', '/documents/'],
  ['/terms/', '/terms/'],
  ['#I.1', '#I.1'],
  ['https://town.example/documents/a/', 'https://town.example/documents/a/'],
])('%s leads to %s', (written, to) => {
  expect(led(written)).toBe(to);
});

test('the base stays in front', () => {
  expect(led('/punkt/roles/teacher/#town', '/punkt/')).toBe('/punkt/design/roles/teacher/#town');
  expect(led('/roles/teacher/', '/punkt/')).toBe('/roles/teacher/');
});
