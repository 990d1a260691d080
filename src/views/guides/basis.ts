/** «На каком основании»: the clauses that a guide rests on, by issuer and document, with whom it binds and its state. */
import type { Clause, Corpus, Document, Guide } from '../../corpus/types.ts';
import { plainText } from '../../markup/tree.ts';
import { clauseNames } from '../clause-name.ts';
import { partTo, type Part } from '../part.ts';
import { firstSentence } from '../sentences.ts';
import { grounds, type Ground } from '../sheet/grounds.ts';

export interface BasisClause {
  /** «п. 3.6» */
  readonly place: Part;
  /** Its title, or the first sentence where it has none. */
  readonly says: string;
}

/** One document of the basis. */
export interface BasisDocument extends Ground {
  readonly clauses: readonly BasisClause[];
}

/** The documents of one organization. */
export interface BasisOfIssuer {
  readonly issuer: Part;
  readonly documents: readonly BasisDocument[];
}

/** In the order in which the guide names them. @param today `YYYY-MM-DD` */
export function basisOf(corpus: Corpus, guide: Guide, today: string): readonly BasisOfIssuer[] {
  const clauses = guide.basis.flatMap((id) => corpus.clauses.get(id) ?? []);
  const found = [...Map.groupBy(clauses, ({ document }) => document)].flatMap(([id, some]) => {
    const document = corpus.documents.get(id);
    return document === undefined ? [] : [{ document, clauses: some }];
  });
  return [...Map.groupBy(found, ({ document }) => document.organization)].map(([organization, some]) => ({
    issuer: partTo(
      { kind: 'organization', id: organization },
      corpus.organizations.get(organization)?.name ?? organization,
    ),
    documents: some.flatMap(({ document, clauses }) =>
      grounds(corpus, [document], today).map((ground) => ({
        ...ground,
        clauses: clauses.map((clause) => ({ place: placeIn(document, clause), says: says(clause) })),
      })),
    ),
  }));
}

/** All documents of a basis. */
export function basisDocuments(basis: readonly BasisOfIssuer[]): readonly BasisDocument[] {
  return basis.flatMap(({ documents }) => documents);
}

/** The states of the documents in one line, each once: «изложение, действие не подтверждено». */
export function basisState(basis: readonly BasisOfIssuer[]): string | null {
  const states = new Set(basisDocuments(basis).map(({ state }) => state));
  return states.size === 0 ? null : [...states].join('; ');
}

function placeIn(document: Document, { id, anchor }: Clause): Part {
  return partTo({ kind: 'clause', id }, clauseNames(document).get(anchor) ?? anchor);
}

/** Longer sentences end at a word, and the clause is one step away. */
const shownUpTo = 120;

function says({ title, text }: Clause): string {
  const heading = plainText(title);
  const words = heading === '' ? firstSentence(text) : heading;
  if (words.length <= shownUpTo) return words;
  return `${words.slice(0, words.lastIndexOf(' ', shownUpTo)).replace(/[\s,;:—(]+$/u, '')}…`;
}
