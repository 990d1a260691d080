/** In how many organizations each role has a responsibility: what of a matrix of hundreds of columns can be read. */
import type { Corpus, Responsibility } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import type { CrossMatrix, CrossRow } from './cross-matrix.ts';
import { isRoleMode, modes, type RoleMode } from './modes.ts';

export interface RoleCount {
  /** Id of the role. */
  readonly id: string;
  readonly title: string;
  readonly mode: RoleMode;
  readonly count: number;
}

export interface CountedRow {
  readonly responsibility: Responsibility;
  /** Most frequent first. */
  readonly counts: readonly RoleCount[];
  /** Organizations whose documents speak of it and name no role. */
  readonly silent: number;
  /** Organizations whose documents do not speak of it. */
  readonly absent: number;
}

export interface CountedGroup {
  readonly title: string;
  readonly rows: readonly CountedRow[];
}

export function roleCounts(corpus: Corpus, { groups }: CrossMatrix): readonly CountedGroup[] {
  return groups.map(({ title, rows }) => ({ title, rows: rows.map((row) => countedRow(corpus, row)) }));
}

function countedRow(corpus: Corpus, { responsibility, entries }: CrossRow): CountedRow {
  const found = entries.flatMap((cell) =>
    cell.flatMap(({ role, mode }) => (role !== null && isRoleMode(mode) ? [{ role, mode }] : [])),
  );
  const order = Object.keys(modes);
  const counts = [...Map.groupBy(found, ({ role, mode }) => `${mode} ${role}`).values()].flatMap(
    (group): RoleCount[] => {
      const [first] = group;
      if (first === undefined) return [];
      const title = lowerFirst(corpus.roles.get(first.role)?.title ?? first.role);
      return [{ id: first.role, title, mode: first.mode, count: group.length }];
    },
  );
  return {
    responsibility,
    counts: counts.toSorted((a, b) => order.indexOf(a.mode) - order.indexOf(b.mode) || b.count - a.count),
    silent: entries.filter((cell) => cell.length > 0 && cell.every(({ role }) => role === null)).length,
    absent: entries.filter((cell) => cell.length === 0).length,
  };
}
