/**
 * Pagefind's index, read in its chunks without Pagefind's own WebAssembly: a reader downloads 80 KB less, and old
 * browsers search too. What the build wrote is read back there word by word, so another format would not pass unseen.
 */
import { decodeCBOR } from '@levischuck/tiny-cbor';
import { indexToken, marks, type Manner } from '../index-token.ts';
import type { PageText } from '../page-text.ts';
import { remembered } from '../remembered.ts';
import type { PageRef, StemIndex } from '../stem-index.ts';
import type { ToldStems } from '../language/vocabulary.ts';
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
  const refs = (manner: Manner): readonly PageRef[] =>
    pages.map(({ hash: name, words }) => ({
      id: `${base ?? ''}${name}`,
      score: average / (average + words),
      manner,
      text: () => page(name),
    }));
  const byManner = { asked: refs('asked'), text: refs('text'), name: refs('name') };
  const near = (token: string, begins: boolean): Promise<readonly Chunk[]> =>
    Promise.all(
      chunks
        .filter((one) => Object.values(marks).some((mark) => mayHold(one, sorted(token) + mark, begins)))
        .slice(0, mostChunks)
        .map((one) => chunk(one.hash)),
    );
  const pagesOf = async (token: string, begins: boolean): Promise<readonly PageRef[]> => {
    const found = new Map<number, PageRef>();
    const words = await near(token, begins);
    for (const manner of manners) {
      for (const some of words) {
        for (const number of numbersOf(some, token, manner, begins)) {
          const ref = byManner[manner][number];
          if (ref !== undefined) found.set(number, ref);
        }
      }
    }
    return [...found.values()];
  };
  // Every key asks for the words before it again.
  const remembering = remembered((asked) => pagesOf(asked.slice(1), asked.startsWith(beginning)));
  return {
    pagesWith: (stem, begins) => remembering(`${begins ? beginning : whole}${indexToken(stem)}`),
    pagesOf: async (token) => new Set((await remembering(`${whole}${token}`)).map(({ id }) => id)),
    wordsNear: async (stem) => (await near(indexToken(stem), true)).map(neighboursOf),
  };
}

/** Before a word that is remembered as one that begins others, or as a whole one. */
const [beginning, whole] = ['^', '='];

/** The weaker first: what is found in two manners is found in the better. */
const manners = ['asked', 'text', 'name'] as const;

/** Numbers of the pages that have a token in a manner. */
function numbersOf(words: Chunk, token: string, manner: Manner, begins: boolean): readonly number[] {
  if (!begins) return words.get(token + marks[manner]) ?? [];
  return [...words].flatMap(([word, numbers]) => (word.startsWith(token) && mannerOf(word) === manner ? numbers : []));
}

function mannerOf(word: string): Manner {
  return manners.find((manner) => marks[manner] !== '' && word.endsWith(marks[manner])) ?? 'text';
}

/** What a chunk begins and ends with is told by as many letters as part it from its neighbours. */
function mayHold({ from, to }: MetaChunk, token: string, begins: boolean): boolean {
  return token.slice(0, to.length) <= to && (from <= token || (begins && from.startsWith(token)));
}

async function decoded(read: ReadFile, path: string): Promise<unknown> {
  return decodeCBOR(await unpacked(await read(path)));
}

const neighbours = new WeakMap<Chunk, ToldStems>();

/** The stems of a chunk, the same object every time: neither properties nor what holds digits and marks. */
function neighboursOf(chunk: Chunk): ToldStems {
  const made = neighbours.get(chunk) ?? madeNeighbours(chunk);
  neighbours.set(chunk, made);
  return made;
}

function madeNeighbours(chunk: Chunk): ToldStems {
  const own = new Map<string, number>();
  const asked = new Set<string>();
  for (const [word, { length }] of chunk) {
    const manner = mannerOf(word);
    const stem = word.slice(0, word.length - marks[manner].length);
    if (/q|^zz|^[a-z]$/u.test(stem)) continue;
    if (manner === 'asked') asked.add(stem);
    else own.set(stem, (own.get(stem) ?? 0) + length);
  }
  return { own: [...own], asked: [...asked] };
}
