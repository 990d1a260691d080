import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageName, readAddress } from './address.ts';

test.each([
  ['saki-206.mdx#3.6', { kind: 'file', path: 'saki-206.mdx', anchor: '3.6' }],
  ['../terms.yaml#eljur', { kind: 'file', path: '../terms.yaml', anchor: 'eljur' }],
  ['#IV.3', { kind: 'file', path: '', anchor: 'IV.3' }],
  ['https://example.org/a?b#c', { kind: 'web' }],
  ['mailto:a@example.org', { kind: 'mail' }],
])('%s is understood', (url, address) => {
  expect(readAddress(url)).toEqual(address);
});

test('no disguise of an executable scheme passes', () => {
  const noise = fc.string({
    unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u00ad', '\u200b', '\ufeff'),
    maxLength: 3,
  });
  const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'file', 'blob', 'JavaScript', 'dAtA');
  fc.assert(
    fc.property(scheme, fc.array(noise, { minLength: 12, maxLength: 12 }), (name, between) => {
      const disguised = [...`${name}:`].map((letter, index) => `${between[index] ?? ''}${letter}`).join('');
      expect(readAddress(`${disguised}alert(1)`).kind).toBe('refused');
    }),
  );
});

test.each(['//example.org', '\\\\example.org', '/\\example.org', ' //example.org'])('%s leads nowhere', (url) => {
  expect(readAddress(url).kind).toBe('refused');
});

test.each([
  ['plan.png', 'plan.png'],
  ['./plan-2.webp', 'plan-2.webp'],
  ['../plan.png', null],
  ['plan.png?raw', null],
  ['plan.svg', null],
  ['plan.png.js', null],
  ['PLAN.PNG', null],
])('the image %s is %s', (url, name) => {
  expect(imageName(url)).toBe(name);
});
