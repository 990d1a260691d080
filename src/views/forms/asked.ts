/** The clauses that ask for a form. */
import type { Clause, Corpus } from '../../corpus/types.ts';
import { citationOf } from '../citation.ts';
import { clauseNames } from '../clause-name.ts';
import { partTo, type Part } from '../part.ts';
import { statesOf } from '../tables/states.ts';
import type { Form } from './form.ts';

/** Clauses of one document: «Сакский район», «п. 3.6», «приказа № 206 от 25.06.2021 — изложение, действие не подтверждено». */
export interface AskedBy {
  readonly issuer: string;
  readonly places: readonly Part[];
  readonly citation: string;
}

/** Those of the clauses that this content has. @param ids in the order in which they are cited */
export function clausesOf(corpus: Corpus, ids: readonly string[]): readonly Clause[] {
  return ids.flatMap((id) => corpus.clauses.get(id) ?? []);
}

/** The sub-clauses of a clause, none where this content does not have it. @param id `<document>#<anchor>` */
export function subClauses(corpus: Corpus, id: string): readonly Clause[] {
  const clause = corpus.clauses.get(id);
  if (clause === undefined) return [];
  return clausesOf(
    corpus,
    clause.children.map((anchor) => `${clause.document}#${anchor}`),
  );
}

/** Who asks for a form, document by document. @param today `YYYY-MM-DD` */
export function askedBy(corpus: Corpus, { clauses }: Form, today: string): readonly AskedBy[] {
  const byDocument = Map.groupBy(clausesOf(corpus, clauses), ({ document }) => document);
  return [...byDocument].flatMap(([id, some]) => {
    const document = corpus.documents.get(id);
    if (document === undefined) return [];
    const names = clauseNames(document);
    return [
      {
        issuer: corpus.organizations.get(document.organization)?.name ?? document.organization,
        places: places(some, names),
        citation: citationOf(corpus, document, today),
      },
    ];
  });
}

/** More sub-clauses of one clause than this are told by the first and the last: «п. 3.1–3.8». */
const toldUpTo = 3;

function places(clauses: readonly Clause[], names: ReadonlyMap<string, string>): readonly Part[] {
  const [first] = clauses;
  const last = clauses.at(-1);
  const isRun = clauses.every(({ number, parent }) => number !== null && parent !== null && parent === first?.parent);
  if (clauses.length > toldUpTo && isRun && first !== undefined && last !== undefined) {
    const { id, anchor } = first;
    return [partTo({ kind: 'clause', id }, `${names.get(anchor) ?? anchor}–${last.number ?? ''}`)];
  }
  return clauses.map(({ id, anchor }) => partTo({ kind: 'clause', id }, names.get(anchor) ?? anchor));
}

/** What the documents behind a form are, each state once: «изложение, действие не подтверждено». @param today `YYYY-MM-DD` */
export function formState(corpus: Corpus, { clauses }: Form, today: string): string {
  const documents = clausesOf(corpus, clauses).flatMap(({ document }) => corpus.documents.get(document) ?? []);
  return statesOf(documents, today);
}
