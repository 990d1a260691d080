/** The other direction of every reference: who refers to a thing. */
import type {
  ActEntry,
  Clause,
  Corpus,
  Document,
  Guide,
  Organization,
  Responsibility,
  Role,
  Target,
  TargetKind,
  Term,
  Topic,
} from './types.ts';

/** The graph's parts before they know who refers to them. */
export interface Parts {
  readonly documents: readonly Document[];
  readonly roles: readonly Role[];
  readonly topics: readonly Topic[];
  readonly guides: readonly Guide[];
  readonly organizations: readonly Organization[];
  readonly responsibilities: readonly Responsibility[];
  readonly terms: readonly Term[];
  readonly acts: readonly ActEntry[];
  readonly images: ReadonlySet<string>;
}

/**
 * Joins the parts to the graph and fills in who refers to what. The lists `referencedBy`, `approved` and `supersededBy`
 * of the parts are empty and belong to this graph alone until it is handed out, so they are filled in place:
 * a copy of every clause would cost as much as making it. Lists of an earlier graph of the same clauses are emptied first.
 */
export function withReferrers(parts: Parts): Corpus {
  const lists = referrerLists(parts);
  const clauses = new Map<string, Clause>();
  for (const { clauses: own } of parts.documents) {
    for (const clause of own) {
      clauses.set(clause.id, clause);
      if (clause.referencedBy.length > 0) filled(clause.referencedBy).length = 0;
    }
  }
  const add = (from: Target, targets: readonly Target[]): void => {
    for (const { kind, id } of targets) {
      if (id === from.id && kind === from.kind) continue;
      const own = kind === 'clause' ? filled(clauses.get(id)?.referencedBy) : lists.get(kind)?.get(id);
      own?.push(from);
    }
  };
  for (const document of parts.documents) {
    add({ kind: 'document', id: document.id }, document.references);
    for (const { id, references } of document.clauses) {
      if (references.length > 0) add({ kind: 'clause', id }, references);
    }
  }
  for (const kind of ['topic', 'guide', 'organization', 'role'] as const) {
    for (const { id, references } of parts[`${kind}s`]) add({ kind, id }, references);
  }
  const documents = byId(parts.documents);
  for (const { id, approvedBy, supersedes } of parts.documents) {
    if (approvedBy !== undefined) filled(documents.get(approvedBy)?.approved)?.push(id);
    for (const other of supersedes) filled(documents.get(other)?.supersededBy)?.push(id);
  }
  for (const clause of clauses.values()) if (!Object.isFrozen(clause)) Object.freeze(clause);
  return {
    documents,
    clauses,
    roles: byId(parts.roles),
    topics: byId(parts.topics),
    guides: byId(parts.guides),
    organizations: byId(parts.organizations),
    responsibilities: byId(parts.responsibilities),
    terms: byId(parts.terms),
    acts: byId(parts.acts),
    images: parts.images,
  };
}

/** The `referencedBy` list of everything that can be referred to, by kind and id; clauses aside, they are looked up themselves. */
function referrerLists(parts: Parts): Map<TargetKind, Map<string, Target[]>> {
  const lists = new Map<TargetKind, Map<string, Target[]>>();
  const note = (kind: TargetKind, id: string, list: readonly Target[]): void => {
    const ofKind = lists.get(kind) ?? new Map<string, Target[]>();
    const own = filled(list);
    own.length = 0;
    lists.set(kind, ofKind.set(id, own));
  };
  for (const { id, referencedBy, sections } of parts.documents) {
    note('document', id, referencedBy);
    for (const section of sections) note('section', `${id}#${section.anchor}`, section.referencedBy);
  }
  for (const { id, referencedBy } of parts.responsibilities) note('responsibility', id, referencedBy);
  for (const kind of ['role', 'topic', 'guide', 'organization', 'term', 'act'] as const) {
    for (const { id, referencedBy } of parts[`${kind}s`]) note(kind, id, referencedBy);
  }
  return lists;
}

/** A list of the graph while it is still being made. */
function filled<List extends readonly unknown[] | undefined>(
  list: List,
): List extends readonly (infer Item)[] ? Item[] : undefined;
function filled(list: readonly unknown[] | undefined): readonly unknown[] | undefined {
  return list;
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
