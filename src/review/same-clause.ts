/** Whether two clauses say the same to the letter: the quick look that spares the careful one for thousands of clauses. */
import type { Clause, Target } from '../corpus/types.ts';
import { shapeOf, outsideLinks } from './body-of-clause.ts';

/** True only where nothing differs; what was given another id is not known here. */
export function sameToTheLetter(one: Clause, other: Clause): boolean {
  return (
    one.id === other.id &&
    one.text === other.text &&
    one.number === other.number &&
    one.section === other.section &&
    one.parent === other.parent &&
    one.kind === other.kind &&
    one.unnamed === other.unnamed &&
    one.when === other.when &&
    one.erratum === other.erratum &&
    one.reconstructed === other.reconstructed &&
    sameIds(one.duties, other.duties) &&
    sameIds(one.addressees, other.addressees) &&
    sameIds(one.responsible, other.responsible) &&
    sameIds(one.approves, other.approves) &&
    sameIds(one.participates, other.participates) &&
    sameIds(one.informed, other.informed) &&
    JSON.stringify(one.annex) === JSON.stringify(other.annex) &&
    JSON.stringify(one.amendments) === JSON.stringify(other.amendments) &&
    sameTargets(one.references, other.references) &&
    sameBody(one, other)
  );
}

function sameBody(one: Clause, other: Clause): boolean {
  return shapeOf(one) === shapeOf(other) && sameIds(outsideLinks(one), outsideLinks(other));
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function sameTargets(one: readonly Target[], other: readonly Target[]): boolean {
  return (
    one.length === other.length && one.every(({ kind, id }, at) => kind === other[at]?.kind && id === other[at].id)
  );
}
