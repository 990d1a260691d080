/** A table as plain data, to be written in any format of tables. */
import type { Part } from '../part.ts';

export interface TableColumn {
  readonly title: string;
  /** In letters. */
  readonly width: number;
}

/** Lines of a cell, each with where it leads; none where nothing is said. */
export type TableCell = readonly Part[];

/** Rows under a heading of their own, or under none. */
export interface TableGroup {
  readonly title: string | null;
  /** A cell for each column. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface Table {
  readonly title: string;
  /** A few words for the tab of a sheet: at most 31 characters. */
  readonly name: string;
  /** The page that says the same, from the root without the base. */
  readonly path: string;
  readonly columns: readonly TableColumn[];
  /** What the headings of the groups are; null where there are no groups. */
  readonly groupedBy: string | null;
  readonly groups: readonly TableGroup[];
  /** The column whose links are what a row is about, by its place; null where a row is about several things. */
  readonly linked: number | null;
  /** «изложение, действие не подтверждено»: what the documents behind it are, each state once. */
  readonly state: string;
  /** What its marks mean, in a line for every printed page; null where it has none. */
  readonly key: string | null;
  /** What one must know to read it. */
  readonly notes: readonly string[];
}

/** A cell of words alone; empty where there are none. */
export function words(text: string | null | undefined): TableCell {
  return text === null || text === undefined || text === '' ? [] : [{ text, path: null }];
}
