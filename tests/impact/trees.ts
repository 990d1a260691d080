/** What tests ask of a tree. */
import type { Corpus, Target } from '../../src/corpus/types.ts';
import type { ImpactNode } from '../../src/views/impact/node.ts';

/** Every node, the root first. */
export function nodes(root: ImpactNode): readonly ImpactNode[] {
  return [root, ...root.children.flatMap(nodes)];
}

/** The groups straight under the root that have one of the names. */
export function groups(root: ImpactNode, ...names: readonly string[]): readonly ImpactNode[] {
  return root.children.filter(({ what, id }) => what === 'group' && id !== null && names.includes(id));
}

/** Keys `<kind>/<id>` of the things in a group; headings inside it are looked through. */
export function keysIn(found: readonly ImpactNode[]): readonly string[] {
  return found
    .flatMap(({ children }) => children)
    .flatMap((node) => (node.what === 'group' ? keysIn([node]) : [`${node.what}/${node.id ?? ''}`]))
    .filter((key) => !key.startsWith('use/'))
    .sort();
}

/** Everything of a graph that can be asked about, promised annexes aside. */
export function everything(corpus: Corpus): readonly Target[] {
  const of = (kind: Target['kind'], things: ReadonlyMap<string, unknown>): readonly Target[] =>
    Array.from(things.keys(), (id) => ({ kind, id }));
  const sections = [...corpus.documents.values()].flatMap(({ id, sections: own }) =>
    own.map(({ anchor }): Target => ({ kind: 'section', id: `${id}#${anchor}` })),
  );
  return [
    ...of('document', corpus.documents),
    ...sections,
    ...of('clause', corpus.clauses),
    ...of('role', corpus.roles),
    ...of('topic', corpus.topics),
    ...of('guide', corpus.guides),
    ...of('organization', corpus.organizations),
    ...of('responsibility', corpus.responsibilities),
    ...of('term', corpus.terms),
    ...of('act', corpus.acts),
  ];
}

/** The cells of a clause, counted anew from its card: `organization/responsibility/role/mode/clause`. */
export function expectedCells(corpus: Corpus, id: string): readonly string[] {
  const clause = corpus.clauses.get(id);
  if (clause === undefined) return [];
  const { duties, responsible, approves, participates, informed, kind, annex } = clause;
  const condition = kind === 'condition';
  const organization = corpus.documents.get(clause.document)?.organization ?? '';
  const who: string[] = [
    ...responsible.map((role) => `${role}/${condition ? 'condition' : 'responsible'}`),
    ...approves.map((role) => `${role}/approves`),
    ...participates.map((role) => `${role}/participates`),
    ...informed.map((role) => `${role}/informed`),
  ];
  if (responsible.length === 0 && condition) who.push('-/condition');
  if (responsible.length === 0 && !condition && approves.length === 0) who.push('-/unassigned');
  const cells = duties.flatMap((duty) => who.map((one) => `cell/${organization}/${duty}/${one}/${id}`));
  const promised = (annex?.duties ?? []).map((duty) => `cell/${organization}/${duty}/-/annex/${id}`);
  return [...cells, ...promised].sort();
}

/** Who refers to a clause, from the other side: every list of references is gone through. */
export function expectedReferrers(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const from = (kind: Target['kind'], id: string, references: readonly Target[]): void => {
    for (const target of references) {
      if (target.kind !== 'clause' || (kind === 'clause' && target.id === id)) continue;
      found.set(target.id, (found.get(target.id) ?? new Set<string>()).add(`${kind}/${id}`));
    }
  };
  for (const document of corpus.documents.values()) {
    from('document', document.id, document.references);
    for (const { id, references } of document.clauses) from('clause', id, references);
  }
  for (const kind of ['role', 'topic', 'guide', 'organization'] as const) {
    for (const { id, references } of corpus[`${kind}s`].values()) from(kind, id, references);
  }
  return new Map([...found].map(([id, keys]) => [id, [...keys].sort()]));
}
