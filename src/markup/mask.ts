/** Taking signs out of a text without moving any other sign: places found later stay true. */

const lineEnd = 0x0a;
const space = 0x20;
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The text with a range turned to spaces; line ends stay. Offsets in UTF-16 units. */
export function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

/** The text with one sign replaced by another of the same length. */
export function replaced(text: string, offset: number, sign: string): string {
  return text.slice(0, offset) + sign + text.slice(offset + sign.length);
}

/** Many changes to one text: each on its own would copy the whole text. Offsets are those of the text it began with. */
export class Mask {
  readonly #text: string;
  #units: Uint16Array | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Turns a range to spaces; line ends stay. */
  blank(start: number, end: number): void {
    const units = this.#own();
    for (let at = start; at < end; at++) if (units[at] !== lineEnd) units[at] = space;
  }

  /** Puts one sign in the place of another. */
  put(offset: number, sign: string): void {
    this.#own()[offset] = sign.charCodeAt(0);
  }

  /** The text as it is now. */
  text(): string {
    return this.#units === null ? this.#text : decoder.decode(this.#units);
  }

  #own(): Uint16Array {
    if (this.#units !== null) return this.#units;
    const units = new Uint16Array(this.#text.length);
    for (let at = 0; at < units.length; at++) units[at] = this.#text.charCodeAt(at);
    this.#units = units;
    return units;
  }
}
