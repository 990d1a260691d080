/** Which cells of the matrix a change of one clause makes, takes away or makes other. */
import type { Clause } from '../corpus/types.ts';
import { cells, type Cell, type CellMode } from '../views/cells.ts';
import { modeWords } from '../views/doer.ts';
import { nameOf, type Reading } from './reading.ts';
import type { CellChange } from './review.ts';

/** A cell of a clause as its column and row, and what stands in it. */
interface Placed {
  readonly cell: Cell;
  readonly modes: readonly CellMode[];
}

/** The cells of a side by clause, so that each clause is asked for its own. */
export type CellsByClause = ReadonlyMap<string, readonly Cell[]>;

export function cellsByClause({ corpus }: Reading): CellsByClause {
  return Map.groupBy(cells(corpus), ({ clause }) => clause);
}

/** One side of a clause; null where the clause does not exist there. */
export interface ClauseCells {
  readonly reading: Reading;
  readonly clause: Clause | null;
  readonly cells: CellsByClause;
}

/** The cells that differ between the two sides of a clause. */
export function cellChanges(before: ClauseCells, after: ClauseCells): readonly CellChange[] {
  const one = placed(before);
  const other = placed(after);
  const keys = new Set([...one.keys(), ...other.keys()]);
  return Array.from(keys).flatMap((key): CellChange[] => {
    const was = one.get(key);
    const now = other.get(key);
    const wasWords = was === undefined ? null : wordsOf(was.modes);
    const nowWords = now === undefined ? null : wordsOf(now.modes);
    if (wasWords === nowWords) return [];
    const state = was === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const { reading } = now === undefined ? before : after;
    const cell = (now ?? was)?.cell;
    return cell === undefined ? [] : [{ state, ...named(reading, cell), was: wasWords, now: nowWords }];
  });
}

function placed({ reading: { key }, clause, cells: known }: ClauseCells): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  for (const cell of clause === null ? [] : (known.get(clause.id) ?? [])) {
    const { organization, responsibility, role, mode } = cell;
    const place = [
      key({ kind: 'organization', id: organization }),
      key({ kind: 'responsibility', id: responsibility }),
      role === null ? '' : key({ kind: 'role', id: role }),
    ].join(' ');
    found.set(place, { cell, modes: [...(found.get(place)?.modes ?? []), mode] });
  }
  return found;
}

function wordsOf(modes: readonly CellMode[]): string {
  return modes.map((mode) => modeWords[mode]).join(', ');
}

function named({ corpus }: Reading, cell: Cell): Pick<CellChange, 'organization' | 'responsibility' | 'role'> {
  return {
    organization: nameOf(corpus, { kind: 'organization', id: cell.organization }),
    responsibility: nameOf(corpus, { kind: 'responsibility', id: cell.responsibility }),
    role: cell.role === null ? null : nameOf(corpus, { kind: 'role', id: cell.role }),
  };
}
