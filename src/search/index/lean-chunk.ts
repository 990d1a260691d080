/**
 * A chunk of the index without what nobody asks it: where on a page a word stands. Every word stands there once, and order
 * and nearness are counted on the texts; without it a reader downloads half.
 */
import { decodeCBOR, encodeCBOR } from '@levischuck/tiny-cbor';

/** The one place told of each word: Pagefind's own code counts a word that stands somewhere. */
const somewhere = [0];

/** @param content CBOR: words, each with its pages (how far from the one before, places, places in titles), and variants */
export function leanChunk(content: Uint8Array<ArrayBuffer>): Uint8Array {
  const [words] = list(decodeCBOR(content));
  return encodeCBOR([
    list(words).map(([word, pages, variants]) => [word, lean(pages), list(variants).map(leanVariant)]),
  ]);
}

function leanVariant([word, pages]: Cbor[]): Cbor {
  return [word, lean(pages)];
}

function lean(pages: Cbor): Cbor {
  return list(pages).map(([distance]) => [distance, somewhere, []]);
}

type Cbor = ReturnType<typeof decodeCBOR>;

/** A list of lists. */
function list(value: Cbor): Cbor[][] {
  if (!Array.isArray(value)) throw new Error('Поисковый индекс pagefind записан не так, как ожидается.');
  return value as Cbor[][];
}
