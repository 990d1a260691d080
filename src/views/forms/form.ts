/** A form as plain data: what is printed and filled by hand, who fills and keeps it, which clauses ask for it. */
import type { Part } from '../part.ts';
import type { TableCell } from '../tables/table.ts';

/** A column of a table to be filled. */
export interface FormColumn {
  readonly title: string;
  /** Beside the others: 1 for a number or a tick, 8 for sentences. */
  readonly width: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}

/** A line of a checklist, with the clause it comes from. */
export interface FormItem {
  readonly text: string;
  readonly place: Part | null;
}

/** What a form is made of. */
export type FormBlock =
  /** The heading on the paper is of level 1, those of its parts of level 2. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** Words, and behind them the clauses that say so; `small` for hints. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly small: boolean; readonly places: readonly Part[] }
  /** A line to fill, with a hint under it where the label is not enough. */
  | { readonly kind: 'line'; readonly label: string; readonly hint: string | null }
  /** Several lines to fill. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  /** A table: rows with their first cells filled in, then empty ones. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly FormColumn[];
      readonly rows: readonly (readonly TableCell[])[];
      readonly empty: number;
    }
  /** Boxes to tick; where there are columns, with room to write beside each. */
  | {
      readonly kind: 'checklist';
      readonly caption: string;
      readonly items: readonly FormItem[];
      readonly columns: readonly FormColumn[];
    }
  /** Who signs, and what stands beside: signature, name, day. */
  | { readonly kind: 'signature'; readonly who: string; readonly fields: readonly string[] }
  /** Here the paper is cut. */
  | { readonly kind: 'cut' };

/** On which shelf of the list it stands: whoever needs it first. */
export type FormReader = 'parent' | 'class-teacher' | 'principal' | 'group';

export interface Form {
  /** Its address for ever: `/forms/<id>/`. */
  readonly id: string;
  readonly title: string;
  readonly reader: FormReader;
  /** Ids of the guides it belongs to, the main one first. */
  readonly guides: readonly string[];
  /** Who fills it in, to stand behind «Заполняет:». */
  readonly filledBy: string;
  /** Who keeps it, to stand behind «Хранит:». */
  readonly keptBy: string;
  /** What it holds of people and where that goes; null where it holds nothing but names of those who work there. */
  readonly personal: string | null;
  /** Ids of the clauses that ask for it. */
  readonly clauses: readonly string[];
  /** That the form is ours, and what the documents leave open. */
  readonly own: string;
  readonly orientation: 'portrait' | 'landscape';
  /** How many stand on one A4, with a line to cut between. */
  readonly copies: 1 | 2;
  readonly blocks: readonly FormBlock[];
  /** Its table as a workbook: name of the sheet, number of empty rows; null where it is for paper alone. */
  readonly workbook: { readonly name: string; readonly rows: number } | null;
}
