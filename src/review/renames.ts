/** What has another id than before: documents by their clauses, everything else by its title. */
import { nameKey } from '../findings/name.ts';
import type { Clause, Corpus, Document } from '../corpus/types.ts';
import { comparedCollections } from './collections.ts';
import { matchClauses, type MatchedClauses } from './match-clauses.ts';
import { bestPairs, uniquePlaces, type Candidate } from './pairs.ts';
import type { Renames } from './reading.ts';
import { spaced } from './spaced.ts';

/** A document in both versions. */
export interface DocumentPair {
  readonly before: Document;
  readonly after: Document;
  readonly clauses: MatchedClauses;
}

export interface Identities {
  readonly renames: Renames;
  readonly documents: readonly DocumentPair[];
}

/** So much of two documents must be the same for one to be the other under a new name. */
const sameShare = 0.5;

/** Finds what is one thing in both graphs. */
export function identities(before: Corpus, after: Corpus): Identities {
  const renames = new Map<string, string>();
  for (const { kind, ids, title } of comparedCollections) {
    const gone = withoutIds(ids(before), ids(after));
    const fresh = withoutIds(ids(after), ids(before));
    const titles = uniquePlaces(fresh.map((id) => nameKey(title(after, id) ?? id)));
    for (const [name, place] of uniquePlaces(gone.map((id) => nameKey(title(before, id) ?? id)))) {
      const now = fresh[titles.get(name) ?? -1];
      const was = gone[place];
      if (now !== undefined && was !== undefined) renames.set(`${kind}/${was}`, `${kind}/${now}`);
    }
  }
  const documents = documentPairs(before, after).map(([one, other]): DocumentPair => {
    const clauses = matchClauses(one.clauses, other.clauses);
    if (one.id !== other.id) {
      renames.set(`document/${one.id}`, `document/${other.id}`);
      for (const { anchor } of one.sections) {
        renames.set(`section/${one.id}#${anchor}`, `section/${other.id}#${anchor}`);
      }
    }
    for (const pair of clauses.pairs) {
      if (pair.before.id !== pair.after.id) renames.set(`clause/${pair.before.id}`, `clause/${pair.after.id}`);
    }
    // What is gone must not be taken for another clause that has its anchor today.
    for (const { id } of clauses.removed) {
      if (after.clauses.has(id)) renames.set(`clause/${id}`, `gone/${id}`);
    }
    return { before: one, after: other, clauses };
  });
  return { renames, documents };
}

function documentPairs(before: Corpus, after: Corpus): (readonly [Document, Document])[] {
  const same = [...before.documents.values()].flatMap((one) => {
    const other = after.documents.get(one.id);
    return other === undefined ? [] : [[one, other] as const];
  });
  const gone = [...before.documents.values()].filter(({ id }) => !after.documents.has(id));
  const fresh = [...after.documents.values()].filter(({ id }) => !before.documents.has(id));
  const texts = fresh.map(({ clauses }) => textsOf(clauses));
  const candidates = gone.flatMap(({ clauses }, place): Candidate[] => {
    const own = textsOf(clauses);
    return texts.flatMap((other, index): Candidate[] => {
      const share = sharedShare(own, other);
      return share < sameShare ? [] : [{ before: place, after: index, likeness: share }];
    });
  });
  const renamed = bestPairs(candidates).flatMap((pair) => {
    const one = gone[pair.before];
    const other = fresh[pair.after];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  return [...same, ...renamed];
}

function textsOf(clauses: readonly Clause[]): ReadonlySet<string> {
  return new Set(clauses.map(({ text }) => spaced(text)).filter((text) => text !== ''));
}

function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const text of one) if (other.has(text)) shared++;
  return (2 * shared) / (one.size + other.size);
}

function withoutIds(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
