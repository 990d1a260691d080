import type { Clause, Corpus } from '../../corpus/types.ts';
import { clauseNames } from '../clause-name.ts';
import { partTo } from '../part.ts';
import type { FormItem } from './form.ts';

/** A line of a checklist that comes from a clause. @param text what the clause says */
export function clauseItem(corpus: Corpus, { id, document, anchor }: Clause, text: string): FormItem {
  const found = corpus.documents.get(document);
  const name = found === undefined ? anchor : (clauseNames(found).get(anchor) ?? anchor);
  return { text, place: partTo({ kind: 'clause', id }, name) };
}
