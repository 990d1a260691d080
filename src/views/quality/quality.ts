/** The page «Качество базы» as plain data: how complete and how sure the base is, and where its gaps are. */
import type { Corpus, Document } from '../../corpus/types.ts';
import { documentDesignation } from '../designation.ts';
import { documentOrder, organizationsByLevel } from '../document-order.ts';
import { upperFirst } from '../../findings/lower-first.ts';
import { partTo, type Part } from '../part.ts';
import { scopeWords } from '../scope.ts';
import type { Gap, GapKind, Looked } from './gap.ts';
import { documentGaps } from './gaps/index.ts';
import { ourWork } from './ours/index.ts';
import { shares, sharesOf, type Share } from './shares.ts';

/** A gap as a line of the page. */
export interface GapLine {
  readonly places: readonly Part[];
  readonly written: string;
}

/** The gaps of one document; `document` is null for those that stand in none. */
export interface DocumentGaps {
  readonly document: Part | null;
  /** Whom the document binds: «сама школа»; empty where there is no document. */
  readonly binds: string;
  readonly lines: readonly GapLine[];
}

/** The gaps of one organization. */
export interface OrganizationGaps {
  readonly anchor: string;
  readonly name: string;
  readonly count: number;
  readonly documents: readonly DocumentGaps[];
}

export interface GapSection extends Omit<GapKind, 'find'> {
  readonly count: number;
  readonly organizations: readonly OrganizationGaps[];
  /** Gaps that are of no single organization. */
  readonly others: readonly GapLine[];
}

export interface OrganizationShares {
  readonly id: string;
  readonly organization: Part;
  readonly shares: readonly Share[];
}

export interface Quality {
  readonly shares: readonly Share[];
  /** Organizations that have issued a document. */
  readonly organizations: readonly OrganizationShares[];
  /** Gaps in the documents themselves. */
  readonly documents: readonly GapSection[];
  /** Our own work that is left. */
  readonly ours: readonly GapSection[];
  /** The newest day on which an issuer confirmed the state of a document, or null where none did. */
  readonly confirmed: string | null;
}

export function quality(looked: Looked): Quality {
  const { corpus } = looked;
  const issuers = organizationsByLevel(corpus).flatMap(({ organizations }) => organizations);
  const section = sectionMaker(
    corpus,
    issuers.map(({ organization }) => organization),
  );
  return {
    shares: shares(looked),
    organizations: issuers
      .filter((issuer) => issuer.shelves.length > 0)
      .map(({ organization: { id, name } }) => ({
        id,
        organization: partTo({ kind: 'organization', id }, name),
        shares: sharesOf(looked, id),
      })),
    documents: documentGaps.map((kind) => section(kind, kind.find(looked))),
    ours: ourWork.map((kind) => section(kind, kind.find(looked))),
    confirmed: newest([...corpus.documents.values()].flatMap(({ statusChecked }) => statusChecked ?? [])),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function sectionMaker(
  corpus: Corpus,
  organizations: readonly Named[],
): (kind: GapKind, gaps: readonly Gap[]) => GapSection {
  const order = documentOrder(corpus);
  return ({ id, title, meaning, practice, none }, gaps) => {
    const byOrganization = Map.groupBy(gaps, ({ organization }) => organization);
    return {
      id,
      title,
      meaning,
      practice,
      none,
      count: gaps.length,
      organizations: organizations.flatMap((one) => {
        const own = byOrganization.get(one.id) ?? [];
        return own.length === 0
          ? []
          : [
              {
                anchor: `${id}.${one.id}`,
                name: one.name,
                count: own.length,
                documents: byDocument(corpus, order, own),
              },
            ];
      }),
      others: lines(byOrganization.get(null) ?? []),
    };
  };
}

/** In the order of the list of documents; what stands in none comes first. */
function byDocument(corpus: Corpus, order: readonly Document[], gaps: readonly Gap[]): readonly DocumentGaps[] {
  const own = Map.groupBy(gaps, ({ document }) => document);
  const none = own.get(null);
  return [
    ...(none === undefined ? [] : [{ document: null, binds: '', lines: lines(none) }]),
    ...order.flatMap((document) => {
      const found = own.get(document.id);
      if (found === undefined) return [];
      const { id, organization } = document;
      return [
        {
          document: partTo({ kind: 'document', id }, upperFirst(documentDesignation(corpus, document))),
          binds: scopeWords(document, corpus.organizations.get(organization)),
          lines: lines(found),
        },
      ];
    }),
  ];
}

function lines(gaps: readonly Gap[]): readonly GapLine[] {
  return gaps.map(({ places, written }) => ({ places, written }));
}

function newest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}
