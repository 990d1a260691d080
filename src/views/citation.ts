/** The reference that people copy, print and find: «п. 3.6 приказа № 206 от 25.06.2021 — изложение, действие не подтверждено». */
import type { Corpus, Document } from '../corpus/types.ts';
import { documentDesignation } from './designation.ts';
import { renditionWord } from './rendition.ts';
import { documentState } from './state.ts';

/** «изложение, действие не подтверждено» @param today `YYYY-MM-DD` */
export function shortState(document: Document, today: string): string {
  return `${renditionWord(document)}, ${documentState(document, today).short}`;
}

/**
 * The part of a citation behind the name of the clause, the same for all clauses of a document.
 * A document without number and date is told by its title.
 */
export function citationOf(corpus: Corpus, document: Document, today: string): string {
  const nameless = document.number === undefined && document.adopted === undefined && document.annexTo === undefined;
  const title = nameless ? ` «${document.title}»` : '';
  return `${documentDesignation(corpus, document, 'genitive')}${title} — ${shortState(document, today)}`;
}
