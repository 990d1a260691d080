/** Who does what in one organization: its responsibilities by group, with people and clauses, and those it does not name. */
import type { Corpus } from '../corpus/types.ts';
import { rhythmWords } from '../markup/rhythm.ts';
import { cellsOf } from './by-organization.ts';
import type { Cell, CellMode } from './cells.ts';
import { placeAtHome } from './clause-place.ts';
import { doerPart } from './doer.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import type { Part } from './part.ts';

/** Who, in what way, by which clauses; those who are named in the same way by the same clauses together. */
export interface Doer {
  /** Roles, or words where the documents name nobody. */
  readonly who: readonly Part[];
  /** «решает», «участвуют», «извещается», «условие»; empty where the role answers. */
  readonly how: string;
  readonly named: boolean;
  readonly places: readonly Part[];
  /** «раз в четверть», each once; empty where no clause has a term. */
  readonly when: readonly string[];
}

export interface Row {
  readonly title: string;
  readonly doers: readonly Doer[];
}

export interface RowGroup {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface WhoDoesWhat {
  readonly groups: readonly RowGroup[];
  /** Titles of the responsibilities that no document of the organization speaks of. */
  readonly absent: readonly string[];
}

/** In what way, of one and of several. */
const how: Record<CellMode, readonly [string, string]> = {
  responsible: ['', ''],
  approves: ['решает', 'решают'],
  participates: ['участвует', 'участвуют'],
  informed: ['извещается', 'извещаются'],
  condition: ['условие', 'условие'],
  unassigned: ['', ''],
  annex: ['', ''],
};

export function whoDoesWhat(corpus: Corpus, organization: string): WhoDoesWhat {
  const own = Map.groupBy(cellsOf(corpus, organization), ({ responsibility }) => responsibility);
  const all = [...corpus.responsibilities.values()];
  const groups = [...Map.groupBy(all, ({ group }) => group)].map(([title, responsibilities]) => ({
    title,
    rows: responsibilities.flatMap(({ id, title }) => {
      const found = own.get(id);
      return found === undefined ? [] : [{ title, doers: doers(corpus, found) }];
    }),
  }));
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    absent: all.filter(({ id }) => !own.has(id)).map(({ title }) => lowerFirst(title)),
  };
}

function doers(corpus: Corpus, found: readonly Cell[]): readonly Doer[] {
  const byPerson = Map.groupBy(found, ({ role, mode }) => `${mode} ${role}`);
  const alike = Map.groupBy(
    byPerson.values(),
    (group) => `${group[0]?.mode} ${group.map(({ clause }) => clause).join(' ')}`,
  );
  return [...alike.values()].flatMap((people) => {
    const first = people[0]?.[0];
    if (first === undefined) return [];
    const one = people.length === 1;
    return [
      {
        who: people.flatMap(([cell]) => (cell === undefined ? [] : [doerPart(corpus, cell, one)])),
        how: how[first.mode][one ? 0 : 1],
        named: first.role !== null,
        places: people[0]?.map(({ clause }) => placeAtHome(corpus, clause)) ?? [],
        when: terms(corpus, people[0] ?? []),
      },
    ];
  });
}

/** When it is done, as the clauses say. */
function terms(corpus: Corpus, cells: readonly Cell[]): readonly string[] {
  const all = cells.flatMap(({ clause }) => corpus.clauses.get(clause)?.when ?? []);
  return [...new Set(all.map(rhythmWords))];
}
