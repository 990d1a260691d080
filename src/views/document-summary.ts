import type { Corpus, Document } from '../corpus/types.ts';
import { counted } from '../findings/plural.ts';
import { shortState } from './citation.ts';
import { upperFirst } from '../findings/lower-first.ts';

/** One or two sentences on a document for search engines and previews of links. @param today `YYYY-MM-DD` */
export function documentSummary(corpus: Corpus, document: Document, today: string): string {
  const issuer = corpus.organizations.get(document.organization)?.name ?? document.organization;
  const clauses = counted(document.clauses.length, 'пункт', 'пункта', 'пунктов');
  return `${document.title}. ${issuer}: ${clauses}, кто и в какой срок отвечает. ${upperFirst(shortState(document, today))}.`;
}
