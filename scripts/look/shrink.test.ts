import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPixels } from './png.ts';
import { shrunk } from './shrink.ts';

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), body]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(body.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

/** Two columns; a row is its filter and six bytes. */
function png(rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]);
  const body = chunk('IDAT', deflateSync(Buffer.from(rows.flat())));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), body]);
}

const everyFilter = png([
  [0, 10, 20, 30, 40, 50, 60],
  [1, 10, 20, 30, 30, 30, 30],
  [2, 0, 0, 0, 1, 1, 1],
  [3, 5, 10, 15, 15, 15, 14],
  [4, 0, 0, 0, 255, 0, 1],
]);

test('every filter of rows is undone', () => {
  expect([...(readPixels(everyFilter)?.bytes ?? [])]).toEqual([
    ...[10, 20, 30, 40, 50, 60],
    ...[10, 20, 30, 40, 50, 60],
    ...[10, 20, 30, 41, 51, 61],
    ...[10, 20, 30, 40, 50, 59],
    ...[10, 20, 30, 39, 50, 60],
  ]);
});

test('a picture gets a palette of rounded colours and keeps its pixels; shrunk twice it is the same', () => {
  const small = shrunk(
    png([
      [0, 255, 255, 255, 0, 0, 0],
      [0, 251, 250, 247, 254, 255, 255],
    ]),
  );
  const palette = small.indexOf('PLTE');
  expect([...small.subarray(palette + 4, palette + 10)]).toEqual([255, 255, 255, 0, 0, 0]);
  const data = small.indexOf('IDAT');
  const length = small.readUInt32BE(data - 4);
  expect([...inflateSync(small.subarray(data + 4, data + 4 + length))]).toEqual([0, 0, 1, 0, 0, 0]);
  expect(shrunk(small)).toBe(small);
});
