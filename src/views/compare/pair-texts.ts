/** The texts of two clauses side by side, with the words marked in which they differ. */
import type { Clause, Corpus } from '../../corpus/types.ts';
import { upperFirst } from '../../findings/lower-first.ts';
import type { Part } from '../part.ts';
import { changedWords, type Piece } from './changed-words.ts';
import type { ComparedPair } from './compare.ts';
import { placeOf, shortName } from './line.ts';

/** A piece of a text and the element that marks it. */
export interface MarkedPiece {
  readonly text: string;
  readonly tag: 'del' | 'ins' | null;
}

export interface SideText {
  /** The clauses whose text it is. */
  readonly places: readonly Part[];
  /** Null where the document has no such clause. */
  readonly pieces: readonly MarkedPiece[] | null;
  /** An error of the original that the other original does not have in the same way. */
  readonly erratum: string | null;
}

export interface PairTexts {
  /** «П. 2.3», «Пункт 3 списка п. 2 → пункт 1 списка п. 2» */
  readonly name: string;
  /** One where nothing differs, else the pattern and the variant. */
  readonly sides: readonly SideText[];
}

export function pairTexts(corpus: Corpus, { pattern, variant }: ComparedPair): PairTexts {
  const place = (clause: Clause): Part => {
    const { text, path } = placeOf(corpus, clause);
    return { text: shortName(text, clause), path };
  };
  const names = [pattern, variant].flatMap((clause) => (clause === null ? [] : [place(clause).text]));
  const name = upperFirst([...new Set(names)].join(' → '));
  const sides = (texts: readonly (readonly [Clause | null, readonly MarkedPiece[]])[]): readonly SideText[] =>
    texts.map(([clause, pieces]) => {
      if (clause === null) return { places: [], pieces: null, erratum: null };
      const isOwn = pattern?.erratum !== variant?.erratum;
      return { places: [place(clause)], pieces, erratum: isOwn ? clause.erratum : null };
    });
  if (pattern === null || variant === null) {
    return {
      name,
      sides: sides([
        [pattern, unmarked(pattern)],
        [variant, unmarked(variant)],
      ]),
    };
  }
  if (pattern.text === variant.text) {
    const both = [
      { text: 'в образце', path: place(pattern).path },
      { text: 'в варианте', path: place(variant).path },
    ];
    return { name, sides: [{ places: both, pieces: unmarked(pattern), erratum: null }] };
  }
  const { before, after } = changedWords(pattern.text, variant.text);
  return {
    name,
    sides: sides([
      [pattern, marked(before, 'del')],
      [variant, marked(after, 'ins')],
    ]),
  };
}

function unmarked(clause: Clause | null): readonly MarkedPiece[] {
  return clause === null ? [] : [{ text: clause.text, tag: null }];
}

function marked(pieces: readonly Piece[], tag: 'del' | 'ins'): readonly MarkedPiece[] {
  return pieces.map(({ text, changed }) => ({ text, tag: changed ? tag : null }));
}
