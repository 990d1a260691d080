/** What the documents leave open, in words: for one organization, and for all of them together. */
import { lowerFirst } from '../../findings/lower-first.ts';
import type { CrossMatrix } from './cross-matrix.ts';
import type { OrganizationMatrix } from './organization-matrix.ts';

/** Titles of responsibilities by what is open about them. */
export interface Open {
  /** Nobody speaks of them. */
  readonly absent: readonly string[];
  /** They are to be done, and nobody is named for them. */
  readonly unassigned: readonly string[];
  /** They are promised to an annex whose text is missing, and settled nowhere else. */
  readonly annex: readonly string[];
  /** They are named as a condition only. */
  readonly condition: readonly string[];
}

/** What one row says, by organization or at all. */
interface Said {
  readonly title: string;
  readonly modes: readonly string[];
}

export function openIn({ groups }: OrganizationMatrix): Open {
  return open(
    groups.flatMap(({ rows }) =>
      rows.map(({ responsibility, marks, silent }) => ({
        title: responsibility.title,
        modes: [...marks.flat(), ...silent].map(({ mode }) => mode),
      })),
    ),
  );
}

/** Open everywhere: no organization's document settles them. */
export function openEverywhere({ groups }: CrossMatrix): Open {
  return open(
    groups.flatMap(({ rows }) =>
      rows.map(({ responsibility, entries }) => ({
        title: responsibility.title,
        modes: entries.flat().map(({ mode }) => mode),
      })),
    ),
  );
}

function open(rows: readonly Said[]): Open {
  const settled = new Set(['responsible', 'approves']);
  const unsettled = rows.filter(({ modes }) => !modes.some((mode) => settled.has(mode)));
  const titles = (of: (modes: readonly string[]) => boolean): readonly string[] =>
    unsettled.filter(({ modes }) => of(modes)).map(({ title }) => lowerFirst(title));
  return {
    absent: titles((modes) => modes.length === 0),
    unassigned: titles((modes) => modes.includes('unassigned')),
    annex: titles((modes) => modes.length > 0 && modes.every((mode) => mode === 'annex')),
    condition: titles((modes) => modes.includes('condition') && !modes.includes('unassigned')),
  };
}
