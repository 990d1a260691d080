/** The content a new file is made for, read and checked as it is. */
import type { FoundFile } from '../corpus/file.ts';
import { sourceReader } from '../corpus/trust.ts';
import { contentChecker, type CheckedContent, type CheckOptions } from '../rules/check.ts';

export interface Context extends CheckOptions {
  readonly found: readonly FoundFile[];
  readonly checked: CheckedContent;
  /** Checks another state of the same content; what has not changed is not read again. */
  readonly check: (found: readonly FoundFile[]) => CheckedContent;
}

/** Reads and checks what was found in a content folder. */
export function contextOf(found: readonly FoundFile[], options: CheckOptions): Context {
  const read = sourceReader();
  const checker = contentChecker();
  const check = (files: readonly FoundFile[]): CheckedContent => checker(read(files), options);
  return { ...options, found, check, checked: check(found) };
}

/** The same content with other files in it. */
export function withFiles(context: Context, files: readonly FoundFile[]): Context {
  const changed = new Set(files.map(({ path }) => path));
  const kept = context.found.filter(({ path }) => !changed.has(path));
  const found = [...kept, ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...context, found, checked: context.check(found) };
}
