import { expect, test } from 'vitest';
import { headerPolicy, metaDirectives } from './policy.ts';

test('the header holds the whole policy: no other host, no inline script, no inline style', () => {
  expect(headerPolicy.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "worker-src 'self'",
  ]);
});

test('the meta element leaves out what only a header may say', () => {
  expect(metaDirectives.join()).not.toContain('frame-ancestors');
});
