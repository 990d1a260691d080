/** The documents that something rests on, with whom they bind and the state they are in. */
import { upperFirst } from '../../findings/lower-first.ts';
import type { Corpus, Document } from '../../corpus/types.ts';
import { shortState } from '../citation.ts';
import { documentDesignation } from '../designation.ts';
import { partTo, type Part } from '../part.ts';
import { scopeWords } from '../scope.ts';
import { documentState, type State } from '../state.ts';

export interface Ground {
  readonly document: Part;
  /** Whom it binds. */
  readonly scope: string;
  /** «изложение, действие не подтверждено» */
  readonly state: string;
  readonly tone: State['tone'];
}

/** @param today `YYYY-MM-DD` */
export function grounds(corpus: Corpus, documents: readonly Document[], today: string): readonly Ground[] {
  return documents.map((document) => {
    const issuer = corpus.organizations.get(document.organization);
    return {
      document: partTo({ kind: 'document', id: document.id }, upperFirst(documentDesignation(corpus, document))),
      scope: issuer === undefined ? '' : scopeWords(document, issuer),
      state: shortState(document, today),
      tone: documentState(document, today).tone,
    };
  });
}
