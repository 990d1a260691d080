/** Archives that are the same every time: their files bear the day of the build and not the hour of the machine. */
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { localTime } from '../ics/local-time.ts';

/** The files of an archive by path, in the order they are to stand in it. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly crc: number;
}

const known = new WeakMap<Uint8Array, Packed>();

/** Thousands of files share parts that never change: each part is packed once. */
function packed(part: Uint8Array): Packed {
  const made = known.get(part) ?? { bytes: deflateSync(part), crc: crc32(part) };
  known.set(part, made);
  return made;
}

/** The archive. @param day `YYYY-MM-DD` */
export function zipped(parts: ZipParts, day: string): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  // fflate writes the local fields of the time, so that the zone of the machine does not matter.
  const mtime = localTime(day, '00:00');
  for (const [filename, part] of parts) {
    const { bytes, crc } = packed(part);
    const file: ZipInputFile = { filename, size: part.length, crc, compression: 8, mtime };
    archive.add(file);
    file.ondata?.(null, bytes, true);
  }
  archive.end();
  return new Uint8Array(Buffer.concat(chunks));
}
