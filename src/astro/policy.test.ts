import { expect, test } from 'vitest';
import { chosenOrganizationHash, firstPaintHash, headerPolicy, metaPolicies } from './policy.ts';

test('the header holds the whole policy: no other host, no inline script but two of our own, no inline style', () => {
  expect(
    headerPolicy.replace(firstPaintHash, 'sha256-1').replace(chosenOrganizationHash, 'sha256-2').split('; ').sort(),
  ).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "script-src 'self' 'sha256-1' 'sha256-2'",
    "style-src 'self'",
    "worker-src 'self'",
  ]);
});

test('the meta element leaves out what only a header may say, and the hash of a script that the page does not have', () => {
  expect(metaPolicies.choosing).not.toContain('frame-ancestors');
  expect(metaPolicies.choosing).toContain(chosenOrganizationHash);
  expect(metaPolicies.plain).toBe(metaPolicies.choosing.replace(` '${chosenOrganizationHash}'`, ''));
});
