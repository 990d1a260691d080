import type { Corpus, Document } from '../../corpus/types.ts';
import { shortState } from '../citation.ts';

/** What all these documents are, each state once: «изложение, действие не подтверждено». @param today `YYYY-MM-DD` */
export function statesOf(documents: Iterable<Document>, today: string): string {
  return [...new Set(Array.from(documents, (document) => shortState(document, today)))].join('; ');
}

/** The same of the documents of one organization. */
export function statesIn(corpus: Corpus, organization: string, today: string): string {
  return statesOf(
    [...corpus.documents.values()].filter((document) => document.organization === organization),
    today,
  );
}
