/** Which roles the two documents speak of, and by which names. */
import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import type { Comparison } from './compare.ts';
import { factsOf, type FactMode } from './facts.ts';
import { nameDifference, namesIn, type NamedRole } from './names.ts';
import { stemsOf } from './stems.ts';

/** A role in one of the two documents. */
export interface RoleInDocument {
  /** The first clause whose card names it, or null where the text alone does. */
  readonly clause: Clause | null;
  readonly names: readonly NamedRole[];
}

/** A role that the two do not speak of in the same way. */
export interface RoleDifference {
  readonly role: string;
  /** Null where the document does not speak of it. */
  readonly pattern: RoleInDocument | null;
  readonly variant: RoleInDocument | null;
  /** Names that the text of the other does not have. */
  readonly lostNames: readonly NamedRole[];
  readonly gainedNames: readonly NamedRole[];
}

const known = new WeakMap<Comparison, readonly RoleDifference[]>();

/** The roles that differ, in the order of the graph. */
export function roleDifferences(corpus: Corpus, comparison: Comparison): readonly RoleDifference[] {
  const found = known.get(comparison) ?? differing(corpus, comparison);
  known.set(comparison, found);
  return found;
}

function differing(corpus: Corpus, { pattern, variant }: Comparison): readonly RoleDifference[] {
  const before = rolesOf(corpus, pattern);
  const after = rolesOf(corpus, variant);
  const [said, saidNow] = [stemsOf(textOf(pattern)), stemsOf(textOf(variant))];
  return [...corpus.roles.keys()].flatMap((role) => {
    const left = before.get(role) ?? null;
    const right = after.get(role) ?? null;
    const names = nameDifference(
      { names: left?.names ?? [], stems: said },
      { names: right?.names ?? [], stems: saidNow },
    );
    const differs = (left === null) !== (right === null) || names.lost.length + names.gained.length > 0;
    return differs ? [{ role, pattern: left, variant: right, lostNames: names.lost, gainedNames: names.gained }] : [];
  });
}

/** Whether the role is named otherwise in the variant, none of its names staying: somebody else holds it. */
export function isHeldOtherwise({ pattern, variant, lostNames, gainedNames }: RoleDifference): boolean {
  if (pattern?.clause == null || variant?.clause == null) return false;
  return gainedNames.length > 0 && lostNames.length > 0 && lostNames.length === pattern.names.length;
}

/** Names of a role both speak of that the variant leaves out: «интернет-провайдеры» of providers and service. */
export function leftOut(difference: RoleDifference): readonly NamedRole[] {
  const { pattern, variant, lostNames } = difference;
  return pattern === null || variant === null || isHeldOtherwise(difference) ? [] : lostNames;
}

const people: readonly FactMode[] = ['responsible', 'approves', 'participates', 'informed', 'for'];

function rolesOf(corpus: Corpus, document: Document): ReadonlyMap<string, RoleInDocument> {
  const named = Map.groupBy(namesIn(corpus, document), ({ role }) => role);
  const first = new Map<string, Clause>();
  for (const clause of document.clauses) {
    for (const { mode, value } of factsOf(clause)) {
      if (people.includes(mode) && !first.has(value)) first.set(value, clause);
    }
  }
  return new Map(
    [...new Set([...first.keys(), ...named.keys()])].map((role) => [
      role,
      { clause: first.get(role) ?? null, names: named.get(role) ?? [] },
    ]),
  );
}

function textOf({ clauses }: Document): string {
  return clauses.map(({ text }) => text).join('\n');
}
