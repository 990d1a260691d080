import type { Corpus } from '../../corpus/types.ts';
import { clauseNames } from '../clause-name.ts';
import { documentDesignation } from '../designation.ts';
import { documentNoun } from '../kind-words.ts';
import { partTo, type Part } from '../part.ts';

/** A clause as a leaflet has room for: «п. 8 приказа № 271»; none where this content does not have it. */
export function shortPlace(corpus: Corpus, id: string): readonly Part[] {
  const clause = corpus.clauses.get(id);
  const document = corpus.documents.get(clause?.document ?? '');
  if (clause === undefined || document === undefined) return [];
  const { kind, number, annexTo } = document;
  const of =
    annexTo === undefined
      ? `${documentNoun(kind).genitive} ${number === undefined ? 'без номера' : `№ ${number}`}`
      : documentDesignation(corpus, document, 'genitive');
  return [partTo({ kind: 'clause', id }, `${clauseNames(document).get(clause.anchor) ?? clause.anchor} ${of}`)];
}
