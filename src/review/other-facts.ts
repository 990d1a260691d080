/** Fields for which there are no words here: they are told under their key, so that no change is passed over. */
import { fact, type Fact } from './facts.ts';

/** What the graph adds to the fields of an entry. */
const ofGraph = ['id', 'at', 'text', 'references', 'referencedBy', 'sections', 'clauses', 'approved', 'supersededBy'];

/** @param told keys of front matter that have facts of their own */
export function otherFacts(entry: object, told: readonly string[]): readonly Fact[] {
  return Object.entries(entry)
    .filter(([key]) => !told.includes(key) && !ofGraph.includes(key))
    .map(([key, value]: [string, unknown]) => {
      const isSaid = value !== undefined && !(Array.isArray(value) && value.length === 0);
      return fact(key, isSaid ? (typeof value === 'string' ? value : JSON.stringify(value)) : null);
    });
}
