/** What `--fix` would change: texts before and after, with what was mended in each. Pure: nothing is written here. */
import { collections, type Entries } from '../corpus/entries.ts';
import type { FoundFile } from '../corpus/file.ts';
import type { CheckedContent } from '../rules/check.ts';
import type { RecordedReferences } from '../rules/recorded-references.ts';
import { acceptedMendings, byteMendings } from './bytes.ts';
import { mendLinks, type OwnEntry } from './links.ts';
import { renamed } from './renamed.ts';

/** A file that can be mended. */
export interface MendedFile {
  readonly path: string;
  /** The text as it is, byte order mark and line ends included. */
  readonly before: string;
  readonly after: string;
  /** What was mended: «убраны пробелы в концах строк». */
  readonly what: readonly string[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Mends what is safe: signs that nobody sees, and links to what was renamed.
 * @param found the files that were checked @param recorded the lock of references, or null
 */
export function mendedFiles(
  found: readonly FoundFile[],
  { corpus, basis }: CheckedContent,
  recorded: RecordedReferences | null,
): MendedFile[] {
  const moves = recorded === null ? new Map<string, never>() : renamed(corpus, recorded);
  const entries = entriesByFile(basis.entries);
  return found.flatMap((file): MendedFile[] => {
    const lines = basis.source.texts.get(file.path);
    if (lines === undefined) return [];
    const links: typeof acceptedMendings = [() => mendLinks(lines, entries.get(file.path) ?? [], moves)];
    const before = decoder.decode(file.read());
    const what: string[] = [];
    let after = before;
    for (const mend of [...acceptedMendings, ...links, ...byteMendings]) {
      const mending = mend(after);
      if (mending === null) continue;
      after = mending.text;
      what.push(mending.what);
    }
    return after === before ? [] : [{ path: file.path, before, after, what }];
  });
}

function entriesByFile(entries: Entries): Map<string, OwnEntry[]> {
  const byFile = new Map<string, OwnEntry[]>();
  for (const collection of collections) {
    for (const entry of entries[collection]) {
      const { file } = entry.lines;
      byFile.set(file, [...(byFile.get(file) ?? []), { collection, entry }]);
    }
  }
  return byFile;
}
