/** Terms, acts and organizations that one of the two documents speaks of and the other does not. */
import type { Clause, Corpus, Document, Target } from '../../corpus/types.ts';
import { stemsOf } from './stems.ts';

/** A thing that one of the two does not speak of, with the first clause of the other that does. */
export interface SpokenOf {
  readonly target: Target;
  readonly pattern: Clause | null;
  readonly variant: Clause | null;
}

const kinds: readonly Target['kind'][] = ['term', 'act', 'organization'];

/** What differs, first what the pattern alone has. A term that is said without a link is spoken of all the same. */
export function spokenOf(corpus: Corpus, pattern: Document, variant: Document): readonly SpokenOf[] {
  const before = linked(pattern);
  const after = linked(variant);
  const only = (own: ReadonlyMap<string, Linked>, other: Document, others: ReadonlyMap<string, Linked>): Linked[] => {
    const said = other.clauses.map(({ text }) => stemsOf(text));
    return [...own].flatMap(([key, one]) => (others.has(key) || isSaid(corpus, one.target, said) ? [] : [one]));
  };
  return [
    ...only(before, variant, after).map(({ target, clause }) => ({ target, pattern: clause, variant: null })),
    ...only(after, pattern, before).map(({ target, clause }) => ({ target, pattern: null, variant: clause })),
  ];
}

interface Linked {
  readonly target: Target;
  readonly clause: Clause;
}

function linked({ clauses }: Document): ReadonlyMap<string, Linked> {
  const found = new Map<string, Linked>();
  for (const clause of clauses) {
    for (const target of clause.references) {
      const key = `${target.kind} ${target.id}`;
      if (kinds.includes(target.kind) && !found.has(key)) found.set(key, { target, clause });
    }
  }
  return found;
}

/** Whether a clause says the words of the term, in whatever form. @param clauses the words of each without endings */
function isSaid(corpus: Corpus, { kind, id }: Target, clauses: readonly ReadonlySet<string>[]): boolean {
  const term = kind === 'term' ? corpus.terms.get(id) : undefined;
  const ways = [term?.term, term?.expansion].flatMap((words) => (words === undefined ? [] : [stemsOf(words)]));
  return clauses.some((said) => ways.some((stems) => stems.size > 0 && [...stems].every((stem) => said.has(stem))));
}
