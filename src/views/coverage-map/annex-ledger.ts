/** The annexes that documents promise: which are published, and what those without text were to settle. */
import type { Corpus, Document } from '../../corpus/types.ts';
import { documentDesignation } from '../designation.ts';
import { documentOrder } from '../document-order.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { partTo, type Part } from '../part.ts';
import { ledgerAnchor } from '../requisites.ts';

export interface PromisedAnnex {
  readonly number: string;
  readonly title: string;
  /** The annex where it is published, else null. */
  readonly published: Part | null;
  /** Responsibilities that it was to settle, as its approving clause says. */
  readonly settles: readonly Part[];
}

export interface AnnexLedger {
  readonly document: Part;
  readonly annexes: readonly PromisedAnnex[];
}

/** A ledger for each document with annexes, in the order of documents. */
export function annexLedgers(corpus: Corpus): readonly AnnexLedger[] {
  return documentOrder(corpus)
    .filter(({ annexes }) => annexes.length > 0)
    .map((document) => ({
      document: ledgerOf(corpus, document),
      annexes: document.annexes.map(({ number, title, document: id }) => ({
        number,
        title,
        published: id === undefined ? null : partTo({ kind: 'document', id }, title),
        settles: document.clauses
          .filter(({ annex }) => annex?.number === number)
          .flatMap(({ annex }) => annex?.duties ?? [])
          .map((duty) =>
            partTo({ kind: 'responsibility', id: duty }, lowerFirst(corpus.responsibilities.get(duty)?.title ?? duty)),
          ),
      })),
    }));
}

function ledgerOf(corpus: Corpus, document: Document): Part {
  const { text, path } = partTo({ kind: 'document', id: document.id }, documentDesignation(corpus, document, 'dative'));
  return { text, path: path === null ? null : `${path}#${ledgerAnchor}` };
}
