/** The documents as the reader leafs through them: by level, organization, date; annexes behind what they belong to. */
import { memoized } from '../corpus/memoized.ts';
import type { Corpus, Document, Organization } from '../corpus/types.ts';

/** A document with its annexes. */
export interface Shelf {
  readonly document: Document;
  readonly annexes: readonly Document[];
}

export interface Shelves {
  readonly organization: Organization;
  readonly shelves: readonly Shelf[];
}

export interface Level {
  readonly level: Organization['level'];
  /** Its heading: «Районы». */
  readonly title: string;
  readonly organizations: readonly Shelves[];
}

const levels: readonly (readonly [Organization['level'], string])[] = [
  ['municipality', 'Города и округа'],
  ['district', 'Районы'],
  ['school', 'Школы'],
];

const russian = new Intl.Collator('ru', { numeric: true });

/** Only organizations that have issued a document stand in it. */
export const documentsByLevel = memoized((corpus: Corpus): readonly Level[] =>
  organizationsByLevel(corpus)
    .map((level) => ({ ...level, organizations: level.organizations.filter(({ shelves }) => shelves.length > 0) }))
    .filter(({ organizations }) => organizations.length > 0),
);

/** All organizations, also those without a document. */
export const organizationsByLevel = memoized((corpus: Corpus): readonly Level[] => {
  const issued = Map.groupBy(corpus.documents.values(), ({ organization }) => organization);
  return levels.flatMap(([level, title]) => {
    const organizations = [...corpus.organizations.values()]
      .filter((organization) => organization.level === level)
      .toSorted((a, b) => russian.compare(a.name, b.name))
      .map((organization) => ({ organization, shelves: shelves(corpus, issued.get(organization.id) ?? []) }));
    return organizations.length === 0 ? [] : [{ level, title, organizations }];
  });
});

/** All documents in that order, one after another. */
export function documentOrder(corpus: Corpus): readonly Document[] {
  return documentsByLevel(corpus).flatMap(({ organizations }) =>
    organizations.flatMap((one) => one.shelves.flatMap(({ document, annexes }) => [document, ...annexes])),
  );
}

/** The documents of one organization. @param organization its id */
export function documentShelves(corpus: Corpus, organization: string): readonly Shelf[] {
  const own = [...corpus.documents.values()].filter((document) => document.organization === organization);
  return shelves(corpus, own);
}

/** Newest first; an annex whose order is not among our documents stands by itself. */
function shelves(corpus: Corpus, documents: readonly Document[]): readonly Shelf[] {
  const isAnnex = ({ annexTo }: Document): boolean => annexTo !== undefined && corpus.documents.has(annexTo);
  const annexes = Map.groupBy(documents.filter(isAnnex), ({ annexTo }) => annexTo);
  return documents
    .filter((document) => !isAnnex(document))
    .toSorted((a, b) => russian.compare(b.adopted ?? '', a.adopted ?? '') || russian.compare(a.title, b.title))
    .map((document) => ({
      document,
      annexes: behind(document, annexes),
    }));
}

/** Annexes of a document by number, and annexes of those behind each. */
function behind(
  document: Document,
  annexes: ReadonlyMap<string | undefined, readonly Document[]>,
): readonly Document[] {
  return (annexes.get(document.id) ?? [])
    .toSorted((a, b) => russian.compare(a.annexNumber ?? '', b.annexNumber ?? ''))
    .flatMap((annex) => [annex, ...behind(annex, annexes)]);
}
