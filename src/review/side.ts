/** One side of a comparison: a content as checked, and what is remembered of it. */
import type { CheckedContent } from '../rules/check.ts';

export interface Side {
  /** How people call it: «main (a1b2c3d)», «рабочая папка». */
  readonly name: string;
  /** Each side has a check of its own: two graphs of one builder share their clauses. */
  readonly checked: CheckedContent;
  /** The text of `permalinks.txt`, or null where there is none. */
  readonly permalinks: string | null;
  /** Something that differs where the bytes of a file do, by path relative to the content folder. */
  readonly prints: ReadonlyMap<string, string>;
}
