/** Who holds which role in an organization, and how its documents call the roles nobody is appointed to by position. */
import type { Corpus, Organization } from '../corpus/types.ts';
import { placeAtHome } from './clause-place.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { partTo, type Part } from './part.ts';

export interface Appointed {
  readonly role: Part;
  /** Positions, or names in the documents. */
  readonly words: readonly string[];
  /** The role whose holder holds this one, or null. */
  readonly holder: Part | null;
  readonly places: readonly Part[];
}

export interface AppointedIn {
  /** Roles with a position. */
  readonly positions: readonly Appointed[];
  /** Roles that the documents only name. */
  readonly named: readonly Appointed[];
}

export function appointed(corpus: Corpus, { id, appointments }: Organization): AppointedIn {
  const role = (one: string): Part =>
    partTo({ kind: 'role', id: one }, lowerFirst(corpus.roles.get(one)?.title ?? one));
  const places = (clauses: readonly (string | undefined)[]): readonly Part[] =>
    [...new Set(clauses)].flatMap((clause) => (clause === undefined ? [] : [placeAtHome(corpus, clause)]));
  const held = new Set(appointments.map((appointment) => appointment.role));
  return {
    positions: appointments.map((appointment) => ({
      role: role(appointment.role),
      words: [appointment.position],
      holder: appointment.holder === undefined ? null : role(appointment.holder),
      places: places([appointment.clause]),
    })),
    named: [...corpus.roles.values()].flatMap((one) => {
      const aliases = one.aliases.filter(({ organization }) => organization === id);
      if (aliases.length === 0 || held.has(one.id)) return [];
      return [
        {
          role: role(one.id),
          words: aliases.map(({ name }) => lowerFirst(name)),
          holder: null,
          places: places(aliases.map(({ clause }) => clause)),
        },
      ];
    }),
  };
}
