/** Where on the site a finding of the check is: the clause or page it is about, as far as there is one. */
import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { clausePlace } from '../clause-place.ts';
import { documentDesignation } from '../designation.ts';
import { partTo, type Part } from '../part.ts';
import { upperFirst } from '../../findings/lower-first.ts';

/** The clause a place stands in, with its document; null where it is above the first clause or in no document. */
export function findingClause(corpus: Corpus, place: Place): { readonly clause: Clause; readonly of: Document } | null {
  for (const of of corpus.documents.values()) {
    if (of.at.file !== place.file) continue;
    const clause = of.clauses.findLast(({ at }) => at.line <= place.line);
    return clause === undefined ? null : { clause, of };
  }
  return null;
}

/** The page of what a finding is about; its file by name where there is none. */
export function findingPart(corpus: Corpus, finding: Finding): Part {
  const found = findingClause(corpus, finding);
  if (found !== null) return clausePlace(corpus, found.clause.id);
  return (
    named(corpus)
      .findLast(({ at }) => at.file === finding.file && at.line <= finding.line)
      ?.part() ?? file(finding)
  );
}

/** What a finding says, with clauses by their names and not by ids. */
export function readableMessage(corpus: Corpus, { message }: Finding): string {
  return message.replace(/в пункте ([\w-]+#[\w.]*\w)/gu, (whole, id: string) =>
    corpus.clauses.has(id) ? `в ${clausePlace(corpus, id).text}` : whole,
  );
}

interface Named {
  readonly at: Place;
  readonly part: () => Part;
}

const known = new WeakMap<Corpus, readonly Named[]>();

function named(corpus: Corpus): readonly Named[] {
  const made = known.get(corpus) ?? allNamed(corpus);
  known.set(corpus, made);
  return made;
}

function allNamed(corpus: Corpus): readonly Named[] {
  const of = <Entry extends { readonly id: string; readonly at: Place }>(
    entries: ReadonlyMap<string, Entry>,
    part: (entry: Entry) => Part,
  ): readonly Named[] =>
    Array.from(entries.values(), (entry) => ({ at: { ...entry.at, line: 1 }, part: () => part(entry) }));
  const inList = <Entry extends { readonly id: string; readonly at: Place }>(
    entries: ReadonlyMap<string, Entry>,
    part: (entry: Entry) => Part,
  ): readonly Named[] => Array.from(entries.values(), (entry) => ({ at: entry.at, part: () => part(entry) }));
  return [
    ...of(corpus.documents, (document) =>
      partTo({ kind: 'document', id: document.id }, upperFirst(documentDesignation(corpus, document))),
    ),
    ...of(corpus.roles, ({ id, title }) => partTo({ kind: 'role', id }, title)),
    ...of(corpus.topics, ({ id, title }) => partTo({ kind: 'topic', id }, title)),
    ...of(corpus.guides, ({ id, title }) => partTo({ kind: 'guide', id }, title)),
    ...of(corpus.organizations, ({ id, name }) => partTo({ kind: 'organization', id }, name)),
    ...inList(corpus.terms, ({ id, term }) => partTo({ kind: 'term', id }, term)),
    ...inList(corpus.acts, ({ id, title }) => partTo({ kind: 'act', id }, title)),
    ...inList(corpus.responsibilities, ({ id, title }) => partTo({ kind: 'responsibility', id }, title)),
  ];
}

function file({ file: name, line }: Place): Part {
  return { text: `${name}, строка ${line}`, path: null };
}
