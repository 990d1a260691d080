/** The check of a content folder: files, lock and day come from outside, the rest is pure. */
import { existsSync, readFileSync } from 'node:fs';
import { foundFiles, readContent } from '../corpus/read.ts';
import type { FoundFile } from '../corpus/file.ts';
import { sourceReader } from '../corpus/trust.ts';
import { checkContent, contentChecker, type CheckedContent } from '../rules/check.ts';
import { readReferences, type RecordedReferences } from '../rules/recorded-references.ts';

/** Where to look and on which day. */
export interface FolderCheck {
  /** Path of the content folder. */
  readonly content: string;
  /** Path of `references.lock`; it need not exist. */
  readonly references: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * Checks a content folder once.
 * @throws {NoContent} where the folder is missing or empty
 */
export function checkFolder({ content, references, today }: FolderCheck): CheckedContent {
  return checkContent(readContent(content), { today, recorded: readRecorded(references) });
}

/**
 * Makes a check that can be repeated: only files that have changed since are read again.
 * @throws {NoContent} at a check, where the folder is missing
 */
export function folderChecker(folder: FolderCheck): () => CheckedContent {
  const read = sourceReader();
  const check = contentChecker();
  let known = new Map<string, FoundFile>();
  return () => {
    const found = foundFiles(folder.content).map((file) => steady(known.get(file.path), file));
    known = new Map(found.map((file) => [file.path, file]));
    return check(read(found), { today: folder.today, recorded: readRecorded(folder.references) });
  };
}

/** The file as it was known, where nothing shows that it has changed. */
function steady(before: FoundFile | undefined, now: FoundFile): FoundFile {
  const same = before?.form === now.form && before.size === now.size && before.changed === now.changed;
  return same ? before : now;
}

/** The lock, or null where there is none yet. */
export function readRecorded(file: string): RecordedReferences | null {
  return existsSync(file) ? readReferences(readFileSync(file, 'utf8')) : null;
}
