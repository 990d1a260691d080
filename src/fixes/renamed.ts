/**
 * What was renamed: a thing that references led to is gone, and exactly one thing of its kind says what it said.
 * What it said is known by the fingerprints that the lock of references keeps.
 */
import { targetKey, targetOf } from '../corpus/target.ts';
import type { Corpus, Target, TargetKind } from '../corpus/types.ts';
import { fingerprint, type RecordedReferences } from '../rules/recorded-references.ts';

/** New names by the key (`<kind>/<id>`) of what is gone. */
export type Renamed = ReadonlyMap<string, Target>;

/** Finds what was renamed since the references were recorded. */
export function renamed(corpus: Corpus, recorded: RecordedReferences): Renamed {
  const lost = lostPrints(corpus, recorded);
  if (lost.size === 0) return new Map();
  const kinds = new Set(Array.from(lost.keys(), (key) => targetOf(key)?.kind));
  const known = new Set(Array.from(recorded.values(), (targets) => [...targets.keys()]).flat());
  const byPrint = new Map<string, Target[]>();
  for (const target of everything(corpus, kinds)) {
    if (known.has(targetKey(target))) continue;
    const key = `${target.kind} ${fingerprint(corpus, target) ?? ''}`;
    byPrint.set(key, [...(byPrint.get(key) ?? []), target]);
  }
  const found = new Map<string, Target>();
  for (const [key, print] of lost) {
    const [only, ...others] = byPrint.get(`${targetOf(key)?.kind ?? ''} ${print}`) ?? [];
    if (only !== undefined && others.length === 0) found.set(key, only);
  }
  return withDocuments(found);
}

/** The last known fingerprint of everything that is recorded and gone. */
function lostPrints(corpus: Corpus, recorded: RecordedReferences): Map<string, string> {
  const lost = new Map<string, string>();
  for (const targets of recorded.values()) {
    for (const [key, print] of targets) {
      const target = targetOf(key);
      if (target !== null && !lost.has(key) && fingerprint(corpus, target) === null) lost.set(key, print);
    }
  }
  return lost;
}

/** Where clauses of a document are found in another, all in one, the document was renamed as well. */
function withDocuments(found: ReadonlyMap<string, Target>): Renamed {
  const moves = new Map<string, Set<string>>();
  for (const [key, { kind, id }] of found) {
    const before = targetOf(key);
    if (kind !== 'clause' || before === null) continue;
    const from = documentOf(before.id);
    const to = documentOf(id);
    if (from !== to) moves.set(from, (moves.get(from) ?? new Set()).add(to));
  }
  const documents = Array.from(moves).flatMap(([from, to]): [string, Target][] => {
    const [only, ...others] = to;
    return only === undefined || others.length > 0 ? [] : [[`document/${from}`, { kind: 'document', id: only }]];
  });
  return new Map([...documents, ...found]);
}

/** The document of a clause's id. */
export function documentOf(clause: string): string {
  return clause.slice(0, Math.max(clause.indexOf('#'), 0));
}

function everything(corpus: Corpus, kinds: ReadonlySet<TargetKind | undefined>): Target[] {
  const of = (kind: TargetKind, ids: Iterable<string>): Target[] =>
    kinds.has(kind) ? Array.from(ids, (id) => ({ kind, id })) : [];
  const sections = Array.from(corpus.documents.values(), ({ id, sections: own }) =>
    own.map(({ anchor }) => `${id}#${anchor}`),
  ).flat();
  return [
    ...of('document', corpus.documents.keys()),
    ...of('clause', corpus.clauses.keys()),
    ...of('section', sections),
    ...of('role', corpus.roles.keys()),
    ...of('topic', corpus.topics.keys()),
    ...of('guide', corpus.guides.keys()),
    ...of('organization', corpus.organizations.keys()),
    ...of('responsibility', corpus.responsibilities.keys()),
    ...of('term', corpus.terms.keys()),
    ...of('act', corpus.acts.keys()),
  ];
}
