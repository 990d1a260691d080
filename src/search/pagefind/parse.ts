/** Pagefind's own files, parsed to exact types. What each array holds is fixed by Pagefind's version in `package.json`. */

/** What Pagefind knows of the whole index. */
export interface Meta {
  readonly pages: readonly MetaPage[];
  /** Sorted by their words. */
  readonly chunks: readonly MetaChunk[];
}

export interface MetaPage {
  /** Name of the file with its text. */
  readonly hash: string;
  /** Words on it. */
  readonly words: number;
}

/** A part of the index: words from the first to the last, both as far as they differ from those of other parts. */
export interface MetaChunk {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
}

/** The numbers of the pages that have a word, by words. */
export type Chunk = ReadonlyMap<string, readonly number[]>;

/** The name of the index, of `pagefind-entry.json`. @throws where it has none */
export function entryHash(entry: unknown): string {
  const [language] = Object.values(record(record(entry)['languages']));
  return text(record(language)['hash']);
}

/** @param content decoded: version, pages, chunks, filters, orders @throws where the shape is another */
export function metaOf(content: unknown): Meta {
  const [, pages, chunks] = list(content);
  return {
    pages: list(pages).map((page) => {
      const [hash, words] = list(page);
      return { hash: text(hash), words: number(words) };
    }),
    chunks: list(chunks).map((chunk) => {
      const [from, to, hash] = list(chunk);
      return { from: text(from), to: text(to), hash: text(hash) };
    }),
  };
}

/**
 * @param content decoded: words without marks on their letters, each with the pages that write it so, and then with those
 * that write it otherwise («саит», «сайт»)
 */
export function chunkOf(content: unknown): Chunk {
  const [words] = list(content);
  return new Map(
    list(words).flatMap((word) => {
      const [, , variants] = list(word);
      return [word, ...list(variants)].map(wordOf).filter(([, pages]) => pages.length > 0);
    }),
  );
}

/** A word with its pages, each told by how far it is from the one before. */
function wordOf(word: unknown): [string, readonly number[]] {
  const [written, pages] = list(word);
  let at = 0;
  return [text(written), list(pages).map((page) => (at += number(list(page)[0])))];
}

/** A word as Pagefind sorts it: without marks on its letters. */
export function sorted(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw trouble('a list', value);
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw trouble('a text', value);
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw trouble('a number', value);
  return value;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw trouble('an object', value);
  return value as Readonly<Record<string, unknown>>;
}

function trouble(wanted: string, value: unknown): Error {
  return new Error(`Pagefind's index has ${typeof value} where it should have ${wanted}`);
}
