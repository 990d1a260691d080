/** What would be written: new files, and files that are changed with them. */

export interface DraftFile {
  /** Path relative to the content folder. */
  readonly path: string;
  readonly text: string;
  /** The text it takes the place of; null for a new file. */
  readonly before: string | null;
}

export interface Draft {
  readonly files: readonly DraftFile[];
  /** What was done beside writing the new file, and what a person should look at: Russian sentences. */
  readonly remarks: readonly string[];
}

/** A draft of one new file. */
export function newFile(path: string, text: string): Draft {
  return { files: [{ path, text, before: null }], remarks: [] };
}
