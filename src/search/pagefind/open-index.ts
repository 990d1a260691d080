/**
 * Pagefind's index, read in its chunks without Pagefind's own WebAssembly: a reader downloads 80 KB less, and old
 * browsers search too. What the build wrote is read back there word by word, so another format would not pass unseen.
 */
import { decodeCBOR } from '@levischuck/tiny-cbor';
import { askedMark, indexToken } from '../index-token.ts';
import type { PageText } from '../page-text.ts';
import type { Neighbours, PageRef, StemIndex } from '../answer/stem-index.ts';
import { chunkOf, entryHash, metaOf, sorted, type Chunk, type MetaChunk } from './parse.ts';
import { unpacked } from './unpacked.ts';

/** Reads a file below the folder of the index. @throws where it cannot be had */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A beginning of a word is looked for in so many chunks: of a letter or two there would be no end. */
const mostChunks = 3;

/**
 * Opens an index.
 * @param base of the site, where it is another one that is searched along: `/schools/17`
 * @throws where its first files cannot be had
 */
export async function openIndex(read: ReadFile, base?: string): Promise<StemIndex> {
  const hash = entryHash(JSON.parse(new TextDecoder().decode(await read('pagefind-entry.json'))));
  const { pages, chunks } = metaOf(await decoded(read, `pagefind.${hash}.pf_meta`));
  const average = pages.reduce((sum, { words }) => sum + words, 0) / Math.max(1, pages.length);
  const chunk = remembered(async (name: string): Promise<Chunk> =>
    chunkOf(await decoded(read, `index/${name}.pf_index`)),
  );
  const page = remembered(async (name: string): Promise<PageText> => {
    const fragment = await unpacked(await read(`fragment/${name}.pf_fragment`));
    const { page: text } = JSON.parse(new TextDecoder().decode(fragment)) as { readonly page: PageText };
    return base === undefined ? text : { ...text, base };
  });
  const refs = pages.map(({ hash: name, words }) => {
    const ref = { id: `${base ?? ''}${name}`, score: average / (average + words), text: () => page(name) };
    return { own: { ...ref, isOwn: true }, asked: { ...ref, isOwn: false } };
  });
  const near = (token: string, begins: boolean): Promise<readonly Chunk[]> =>
    Promise.all(
      chunks
        .filter((one) => mayHold(one, sorted(token), begins) || mayHold(one, `${sorted(token)}${askedMark}`, false))
        .slice(0, mostChunks)
        .map((one) => chunk(one.hash)),
    );
  const pagesOf = async (token: string, begins: boolean): Promise<readonly PageRef[]> => {
    const own = new Set<number>();
    const asked = new Set<number>();
    const add = (word: string, numbers: readonly number[] = []): void => {
      for (const number of numbers) (word.endsWith(askedMark) ? asked : own).add(number);
    };
    for (const words of await near(token, begins)) {
      if (begins) for (const [word, numbers] of words) if (word.startsWith(token)) add(word, numbers);
      if (!begins) for (const word of [token, `${token}${askedMark}`]) add(word, words.get(word));
    }
    return [
      ...Array.from(own, (number) => refs[number]?.own ?? []).flat(),
      ...Array.from(asked, (number) => (own.has(number) ? [] : (refs[number]?.asked ?? []))).flat(),
    ];
  };
  return {
    pagesWith: (stem, begins) => pagesOf(indexToken(stem), begins),
    pagesOf: async (token) => new Set((await pagesOf(token, false)).map(({ id }) => id)),
    wordsNear: async (stem) => (await near(indexToken(stem), true)).map(neighboursOf),
  };
}

/** What a chunk begins and ends with is told by as many letters as part it from its neighbours. */
function mayHold({ from, to }: MetaChunk, token: string, begins: boolean): boolean {
  return token.slice(0, to.length) <= to && (from <= token || (begins && from.startsWith(token)));
}

async function decoded(read: ReadFile, path: string): Promise<unknown> {
  return decodeCBOR(await unpacked(await read(path)));
}

const neighbours = new WeakMap<Chunk, Neighbours>();

/** The stems of a chunk, the same object every time: neither properties nor what holds digits and marks. */
function neighboursOf(chunk: Chunk): Neighbours {
  const words = [...chunk.keys()].filter((word) => !/^zz|^[a-z]$/u.test(word));
  const made = neighbours.get(chunk) ?? {
    own: words.filter((word) => !word.includes('q')),
    asked: words.filter((word) => word.indexOf('q') === word.length - askedMark.length).map(unmarked),
  };
  neighbours.set(chunk, made);
  return made;
}

function unmarked(word: string): string {
  return word.slice(0, -askedMark.length);
}

/** The same promise for the same name, unless it failed. */
function remembered<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    const value =
      known.get(name) ??
      load(name).catch((error: unknown) => {
        known.delete(name);
        throw error;
      });
    known.set(name, value);
    return value;
  };
}
