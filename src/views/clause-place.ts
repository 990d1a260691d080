/** A clause by its name and its document: «п. 3.6 приказа № 206 от 25.06.2021». */
import { memoized } from '../corpus/memoized.ts';
import type { Corpus, Document } from '../corpus/types.ts';
import { clauseNames } from './clause-name.ts';
import { documentDesignation } from './designation.ts';
import { documentNoun } from './kind-words.ts';
import { partTo, type Part } from './part.ts';

/** The clause, named with its document and linked. @param id `<document>#<anchor>` */
export function clausePlace(corpus: Corpus, id: string): Part {
  return place(corpus, id, (document) => documentDesignation(corpus, document, 'genitive'));
}

/**
 * The clause for a reader who knows whose documents these are: «п. 3.6 приказа № 206», «п. 2.1 приложения 2»; the name
 * alone where the organization has one document, the full name where the short one would mean two.
 * @param id `<document>#<anchor>`
 */
export function placeAtHome(corpus: Corpus, id: string): Part {
  return place(corpus, id, (document) => homeNames(corpus).get(document.id) ?? '');
}

/** What stands behind a clause for who knows whose documents these are, by document. */
const homeNames = memoized((corpus: Corpus): ReadonlyMap<string, string> => {
  const issued = Map.groupBy(corpus.documents.values(), ({ organization }) => organization);
  return new Map(
    [...issued.values()].flatMap((documents) => {
      const alike = Map.groupBy(documents, shortName);
      return documents.map((document): [string, string] => {
        if (documents.length === 1) return [document.id, ''];
        const short = shortName(document);
        const isAlone = alike.get(short)?.length === 1;
        return [document.id, isAlone ? short : documentDesignation(corpus, document, 'genitive')];
      });
    }),
  );
});

function shortName({ annexTo, annexNumber, kind, number }: Document): string {
  if (annexTo !== undefined && annexNumber !== undefined) return `приложения ${annexNumber}`;
  return `${documentNoun(kind).genitive}${number === undefined ? '' : ` № ${number}`}`;
}

function place(corpus: Corpus, id: string, of: (document: Document) => string): Part {
  const [documentId = '', anchor = ''] = id.split('#');
  const document = corpus.documents.get(documentId);
  const name = document === undefined ? id : `${clauseNames(document).get(anchor) ?? anchor} ${of(document)}`.trim();
  return partTo({ kind: 'clause', id }, name);
}
