/** What a matrix rests on: the documents of an organization and the state they are in. */
import type { Corpus, Organization } from '../../corpus/types.ts';
import { shortState } from '../citation.ts';
import { documentDesignation } from '../designation.ts';
import { documentShelves } from '../document-order.ts';
import { partTo, type Part } from '../part.ts';

export interface Grounds {
  readonly documents: readonly Part[];
  /** «Изложение, действие не подтверждено»; where documents differ, each state once. */
  readonly state: string;
}

/** @param today `YYYY-MM-DD` */
export function groundsOf(corpus: Corpus, { id }: Organization, today: string): Grounds {
  const documents = documentShelves(corpus, id).flatMap(({ document, annexes }) => [document, ...annexes]);
  return {
    documents: documents.map((one) => partTo({ kind: 'document', id: one.id }, documentDesignation(corpus, one))),
    state: [...new Set(documents.map((one) => shortState(one, today)))].join('; '),
  };
}
