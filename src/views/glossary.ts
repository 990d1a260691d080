/** The glossary as its page shows it: by the alphabet, provenance in words, where each term is met. */
import type { Corpus, Term } from '../corpus/types.ts';
import { mentions, type Mention } from './mentions.ts';

export interface GlossaryEntry {
  readonly term: Term;
  /** Where the meaning comes from: «из документов». */
  readonly provenance: string;
  readonly mentions: readonly Mention[];
}

const provenances: Record<Term['source'], string> = {
  document: 'из документов',
  common: 'общеупотребительное',
  outside: 'внешние сведения',
  ours: 'наш вывод',
};

/** The letters that terms begin with, each with the id of its first term. */
export function letters(
  entries: readonly GlossaryEntry[],
): readonly { readonly letter: string; readonly id: string }[] {
  const first = new Map<string, string>();
  for (const { term } of entries) {
    const letter = term.term.charAt(0).toUpperCase();
    if (!first.has(letter)) first.set(letter, term.id);
  }
  return Array.from(first, ([letter, id]) => ({ letter, id }));
}

const russian = new Intl.Collator('ru');

export function glossary(corpus: Corpus): readonly GlossaryEntry[] {
  return [...corpus.terms.values()]
    .toSorted((a, b) => russian.compare(a.term, b.term))
    .map((term) => ({
      term,
      provenance: provenances[term.source],
      mentions: mentions(corpus, term.referencedBy, null),
    }));
}
