/** Pictures for the repository: fewer colours than an eye or the comparison tells apart, a third of the bytes. */
import { palettePng, readPixels } from './png.ts';

/** Sixteen steps a channel; where these are too many colours for a palette, eight. */
const steps = [15, 7];
const mostColours = 256;

/** The same picture with a palette; one that is no 24-bit picture (shrunk already) comes back as it is. */
export function shrunk(png: Buffer): Buffer {
  const pixels = readPixels(png);
  if (pixels === null) return png;
  const { width, height, bytes } = pixels;
  for (const step of steps) {
    const places = new Map<number, number>();
    const indexes = new Uint8Array(width * height);
    for (let pixel = 0; pixel < indexes.length && places.size <= mostColours; pixel++) {
      const colour = [0, 1, 2].reduce((sum, channel) => sum * 256 + rounded(bytes[pixel * 3 + channel] ?? 0, step), 0);
      const place = places.get(colour) ?? places.size;
      places.set(colour, place);
      indexes[pixel] = place;
    }
    if (places.size > mostColours) continue;
    const palette = [...places.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
    return palettePng(width, height, Uint8Array.from(palette), indexes);
  }
  return png;
}

function rounded(value: number, step: number): number {
  return Math.round((Math.round((value / 255) * step) * 255) / step);
}
