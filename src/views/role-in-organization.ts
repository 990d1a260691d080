/** A role as the documents of one organization know it: how it is called, who holds it, what it does and may. */
import type { Corpus, Document, Organization, Role } from '../corpus/types.ts';
import { documentsByLevel } from './document-order.ts';
import { dutyItems, type DutyItem } from './duty-item.ts';
import { placeAtHome } from './clause-place.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { partTo, type Part } from './part.ts';
import { rhythmGroups, type RhythmGroup } from './rhythm-groups.ts';
import { tiesIn, type Tied } from './ties.ts';

/** Words and the clause that says so. */
export interface Said {
  readonly words: Part;
  readonly place: Part | null;
}

export interface RoleInOrganization {
  readonly organization: Organization;
  /** The documents that speak of the role, in their order. */
  readonly documents: readonly Document[];
  /** How its documents call the role. */
  readonly names: readonly Said[];
  /** The position that holds the role; where the holder of another role holds it, that role as well. */
  readonly holders: readonly Said[];
  /** Which other roles the holder of this one also holds here. */
  readonly alsoHolds: readonly Said[];
  readonly duties: readonly RhythmGroup[];
  readonly rights: readonly DutyItem[];
  readonly prohibitions: readonly DutyItem[];
  readonly conditions: readonly DutyItem[];
  /** What all users are held to. */
  readonly common: readonly DutyItem[];
}

/** The responsibility every user bears (contract.md, row 17). */
const commonDuty = 'credential-secrecy';

/**
 * The organizations whose documents know the role: those where it has duties first, then those that
 * say anything else it does or may, else in the order of the list of documents.
 */
export function roleByOrganization(corpus: Corpus, role: Role): readonly RoleInOrganization[] {
  return documentsByLevel(corpus)
    .flatMap(({ organizations }) => organizations)
    .flatMap(({ organization, shelves }) => {
      const documents = shelves.flatMap(({ document, annexes }) => [document, ...annexes]);
      const own = withHeld(corpus, role, organization);
      const found = inOrganization(corpus, role, organization, documents, own);
      const isKnown = own.length + found.names.length + found.holders.length + found.alsoHolds.length > 0;
      return isKnown ? [found] : [];
    })
    .toSorted((a, b) => weight(b) - weight(a));
}

/** Duties before all else that is said of the role. */
function weight({ duties, rights, prohibitions, conditions, common }: RoleInOrganization): number {
  if (duties.length > 0) return 2;
  return rights.length + prohibitions.length + conditions.length + common.length > 0 ? 1 : 0;
}

function inOrganization(
  corpus: Corpus,
  role: Role,
  organization: Organization,
  documents: readonly Document[],
  ties: readonly Tied[],
): RoleInOrganization {
  const isCommon = ({ clause }: Tied): boolean => clause.duties.includes(commonDuty);
  const own = ties.filter((tied) => ['responsible', 'approves', 'addressed'].includes(tied.tie) && !isCommon(tied));
  const ofKind = (...kinds: string[]): Tied[] => own.filter(({ clause }) => kinds.includes(clause.kind));
  const duties = ofKind('duty', 'procedure', 'definition').filter(({ tie }) => tie !== 'addressed');
  const spoken = new Set(
    [
      ...ties.map(({ clause }) => clause.id),
      ...role.aliases.flatMap(({ organization: whose, clause }) => (whose === organization.id ? (clause ?? []) : [])),
      ...organization.appointments.flatMap((one) => (one.role === role.id ? (one.clause ?? []) : [])),
    ].map((id) => id.split('#')[0] ?? id),
  );
  return {
    organization,
    documents: documents.filter(({ id }) => spoken.has(id)),
    names: role.aliases
      .filter((alias) => alias.organization === organization.id)
      .map(({ name, clause }) => said(corpus, { text: name, path: null }, clause)),
    holders: organization.appointments
      .filter((appointment) => appointment.role === role.id)
      .map(({ position, holder, clause }) => said(corpus, held(position, holder), clause)),
    alsoHolds: organization.appointments
      .filter(({ holder }) => holder === role.id)
      .map((appointment) => said(corpus, rolePart(corpus, appointment.role), appointment.clause)),
    duties: rhythmGroups(corpus, duties),
    rights: dutyItems(corpus, ofKind('right', 'permission')),
    prohibitions: dutyItems(corpus, ofKind('prohibition')),
    conditions: dutyItems(corpus, ofKind('condition')),
    common: dutyItems(corpus, common(documents, ties.filter(isCommon))),
  };
}

/** What concerns the role, and what concerns the roles that its holder holds as well. */
function withHeld(corpus: Corpus, role: Role, { id, appointments }: Organization): readonly Tied[] {
  const also = appointments
    .filter(({ holder }) => holder === role.id)
    .flatMap((appointment) => {
      const as = lowerFirst(corpus.roles.get(appointment.role)?.title ?? appointment.role);
      return tiesIn(corpus, appointment.role, id).map((tied) => ({ ...tied, as }));
    });
  return [...tiesIn(corpus, role.id, id), ...also];
}

/** Clauses on the common duty that name the role, and those that name nobody: they hold for everybody. */
function common(documents: readonly Document[], ties: readonly Tied[]): readonly Tied[] {
  const forAll = documents
    .flatMap(({ clauses }) => clauses)
    .filter(({ duties, unnamed }) => unnamed && duties.includes(commonDuty))
    .map((clause): Tied => ({ clause, tie: 'addressed' }));
  return [...ties, ...forAll];
}

function said(corpus: Corpus, words: Part, clause: string | undefined): Said {
  return { words, place: clause === undefined ? null : placeAtHome(corpus, clause) };
}

function held(position: string, holder: string | undefined): Part {
  if (holder === undefined) return { text: position, path: null };
  return partTo({ kind: 'role', id: holder }, position);
}

function rolePart(corpus: Corpus, role: string): Part {
  return partTo({ kind: 'role', id: role }, lowerFirst(corpus.roles.get(role)?.title ?? role));
}
