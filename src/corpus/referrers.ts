/** The other direction of every reference: who refers to a thing. */
import { targetKey } from './target.ts';
import type { ActEntry, Clause, Corpus, Document, Guide, Organization, Responsibility, Role, Section, Target, Term, Topic } from './types.ts';

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
}

/** Joins the parts to the graph, with `referencedBy`, `approved` and `supersededBy` filled in. */
export function withReferrers(parts: Parts): Corpus {
  const referrers = collect(parts);
  const of = (target: Target): readonly Target[] => referrers.get(targetKey(target)) ?? [];
  const clauses = new Map<string, Clause>();
  const documents = parts.documents.map((document): Document => {
    const own = document.clauses.map((clause) => Object.freeze({ ...clause, referencedBy: of({ kind: 'clause', id: clause.id }) }));
    for (const clause of own) clauses.set(clause.id, clause);
    return Object.freeze({
      ...document,
      clauses: own,
      sections: document.sections.map((section): Section => ({
        ...section,
        referencedBy: of({ kind: 'section', id: `${section.document}#${section.anchor}` }),
      })),
      approved: parts.documents.filter(({ approvedBy }) => approvedBy === document.id).map(({ id }) => id),
      supersededBy: parts.documents.filter(({ supersedes }) => supersedes.includes(document.id)).map(({ id }) => id),
      referencedBy: of({ kind: 'document', id: document.id }),
    });
  });
  return {
    documents: byId(documents),
    clauses,
    roles: byId(parts.roles.map((role) => ({ ...role, referencedBy: of({ kind: 'role', id: role.id }) }))),
    topics: byId(parts.topics.map((topic) => ({ ...topic, referencedBy: of({ kind: 'topic', id: topic.id }) }))),
    guides: byId(parts.guides.map((guide) => ({ ...guide, referencedBy: of({ kind: 'guide', id: guide.id }) }))),
    organizations: byId(parts.organizations.map((one) => ({ ...one, referencedBy: of({ kind: 'organization', id: one.id }) }))),
    responsibilities: byId(parts.responsibilities.map((one) => ({ ...one, referencedBy: of({ kind: 'responsibility', id: one.id }) }))),
    terms: byId(parts.terms.map((term) => ({ ...term, referencedBy: of({ kind: 'term', id: term.id }) }))),
    acts: byId(parts.acts.map((act) => ({ ...act, referencedBy: of({ kind: 'act', id: act.id }) }))),
  };
}

/** Who refers to what; a thing that refers to itself is not counted. */
function collect(parts: Parts): Map<string, Target[]> {
  const referrers = new Map<string, Target[]>();
  const add = (from: Target, targets: readonly Target[]): void => {
    for (const target of targets) {
      const key = targetKey(target);
      if (key === targetKey(from)) continue;
      const known = referrers.get(key);
      if (known === undefined) referrers.set(key, [from]);
      else known.push(from);
    }
  };
  for (const document of parts.documents) {
    add({ kind: 'document', id: document.id }, document.references);
    for (const clause of document.clauses) add({ kind: 'clause', id: clause.id }, clause.references);
  }
  for (const kind of ['topic', 'guide', 'organization', 'role'] as const) {
    for (const { id, references } of parts[`${kind}s`]) add({ kind, id }, references);
  }
  return referrers;
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
