import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { packed, unpacked } from './unpacked.ts';

const content = new TextEncoder().encode('{"слово":1}');
const file = new Uint8Array(packed(content, gzipSync));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was packed is unpacked', async () => {
  expect(await unpacked(file)).toEqual(content);
});

test('a browser that cannot unzip is helped', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await unpacked(file)).toEqual(content);
});

test('a file that the server has unzipped is taken as it is', async () => {
  expect(await unpacked(new Uint8Array(packed(content, (bytes) => bytes)))).toEqual(content);
});

test('a page of the provider instead of a file is refused', async () => {
  await expect(unpacked(new TextEncoder().encode('<!doctype html>'))).rejects.toThrow();
  await expect(unpacked(new Uint8Array(gzipSync('something else')))).rejects.toThrow('not a file of Pagefind');
});
