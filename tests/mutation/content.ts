/** The real content in memory, and what the check says of it with some files changed: only what differs is read again. */
import { join, resolve } from 'node:path';
import { fileOf, type FoundFile } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { sourceReader } from '../../src/corpus/trust.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { contentChecker } from '../../src/rules/check.ts';
import { recordReferences } from '../../src/rules/recorded-references.ts';
import type { ExampleFile } from '../../src/rules/rule.ts';
import type { Content } from './mutator.ts';

const directory = resolve(import.meta.dirname, '../../src/content');

/** The day the mutants are checked on. */
export const today = '2026-11-27';

/** Content and a check of it with changes. */
export interface Laboratory {
  readonly content: Content;
  readonly check: (changes: Readonly<Record<string, ExampleFile | null>>) => readonly Finding[];
}

/** Reads the real content once. */
export function laboratory(folder = directory): Laboratory {
  const read = sourceReader();
  const checker = contentChecker();
  const found = foundFiles(folder).map((file): FoundFile => {
    if (file.form !== 'file') return file;
    const bytes = file.read();
    return { ...file, read: () => bytes };
  });
  const checked = checker(read(found), { today, recorded: null });
  const recorded = recordReferences(checked.corpus, checked.basis.uses);
  const texts = new Map(Array.from(checked.basis.source.texts, ([path, { text }]) => [path, text]));
  return {
    content: { texts, checked },
    check(changes) {
      const rest = found.filter(({ path }) => !(path in changes));
      const own = Object.entries(changes).flatMap(([path, file]) => (file === null ? [] : fileWith(path, file)));
      const all = [...rest, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
      return checker(read(all), { today, recorded }).findings;
    },
  };
}

/** The file and the folders above it that the content does not have yet. */
function fileWith(path: string, file: ExampleFile): FoundFile[] {
  const made: FoundFile =
    typeof file === 'string' || file instanceof Uint8Array
      ? fileOf(path, file)
      : { path, form: 'link', size: 0, changed: 0, read: () => new Uint8Array() };
  const parts = path.split('/').slice(0, -1);
  const folders = parts.length < 2 ? [] : [join(...parts)];
  return [...folders.map((folder): FoundFile => ({ ...fileOf(folder, ''), form: 'folder' })), made];
}
