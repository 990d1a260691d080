/** A sheet of a workbook: its cells, and what the library has no words for. */
import type { SheetData, SheetOptions } from 'write-excel-file/universal';
import type { CellLink } from './links.ts';

export interface Sheet {
  readonly data: SheetData;
  readonly options: SheetOptions<Blob>;
  readonly links: readonly CellLink[];
  /** The cells to filter, `A1:K300`, or null. */
  readonly filter: string | null;
  readonly print: {
    /** Whether all columns go on the width of one page; where they are too many they run on over several. */
    readonly fit: boolean;
    /** Whether the first row and the first column stand on every page. */
    readonly titles: boolean;
    readonly header: string;
    readonly footer: string;
  };
}
