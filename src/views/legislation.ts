/** What search engines are told of a document: schema.org `Legislation`. */
import type { Corpus, Document } from '../corpus/types.ts';
import { documentNoun } from './kind-words.ts';

/** A node of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

const force: Partial<Record<Document['status'], string>> = {
  'in-force': 'https://schema.org/InForce',
  superseded: 'https://schema.org/NotInForce',
  repealed: 'https://schema.org/NotInForce',
};

/** @param url absolute address of the page. What is not known is left out, legal force above all. */
export function legislation(corpus: Corpus, document: Document, url: string): JsonLd {
  const legalForce = force[document.status];
  return {
    '@type': 'Legislation',
    '@id': url,
    url,
    name: document.title,
    inLanguage: 'ru',
    legislationType: documentNoun(document.kind).nominative,
    ...(document.number === undefined ? {} : { legislationIdentifier: document.number }),
    ...(document.adopted === undefined ? {} : { legislationDate: document.adopted }),
    ...(legalForce === undefined ? {} : { legislationLegalForce: legalForce }),
    legislationPassedBy: {
      '@type': 'Organization',
      name: corpus.organizations.get(document.organization)?.fullName ?? document.organization,
    },
  };
}
