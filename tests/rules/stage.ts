/** The small content folder that the examples of rules are laid into, and what the check says of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, type FoundFile } from '../../src/corpus/file.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { lists } from '../../src/corpus/shape.ts';
import { trusted } from '../../src/corpus/trust.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { checkContent } from '../../src/rules/check.ts';
import { readReferences } from '../../src/rules/recorded-references.ts';
import type { Example, ExampleFile } from '../../src/rules/rule.ts';
import { tiny } from '../hostile/content.ts';

/** The day on which the examples are checked. */
export const today = '2026-11-25';

const header = {
  title: 'Пример',
  kind: 'order',
  organization: 'town',
  scope: 'own',
  status: 'draft',
  rendition: 'restatement',
  source: '{ copy: clean }',
  numbering: 'document',
};

/** The files of an example by path. */
export function filesOf(example: Example): Readonly<Record<string, ExampleFile>> {
  if (typeof example === 'string') return filesOf({ matter: '', body: example });
  if ('files' in example) {
    return Object.fromEntries(
      Object.entries(example.files).map(([path, file]) => [path, lists.includes(path) ? added(path, file) : file]),
    );
  }
  const { matter, body = '### 1.\n\nТекст.\n' } = example;
  const own = Object.entries(header).filter(([key]) => !new RegExp(`^${key}:`, 'mu').test(matter));
  const lines = own.map(([key, value]) => `${key}: ${value}\n`).join('');
  return { 'documents/example.mdx': `---\n${lines}${matter === '' ? '' : `${matter.trimEnd()}\n`}---\n\n${body}` };
}

/** Entries are added to the stage's own list. */
function added(path: string, file: ExampleFile): ExampleFile {
  if (typeof file !== 'string') return file;
  try {
    return `${readFileSync(join(tiny, path), 'utf8')}${file}`;
  } catch {
    return file;
  }
}

/** What the check says of the stage with the example in it. */
export function findingsOf(example: Example): readonly Finding[] {
  const files = filesOf(example);
  const own = Object.entries(files).map(([path, file]): FoundFile => {
    if (typeof file === 'string' || file instanceof Uint8Array) return fileOf(path, file);
    return { path, form: 'link', size: 0, changed: 0, read: () => new Uint8Array() };
  });
  const rest = foundFiles(tiny).filter(({ path }) => !(path in files));
  const folders = own
    .flatMap(({ path }) => foldersAbove(path))
    .filter((path) => !rest.some((one) => one.path === path));
  const made = [...new Set(folders)].map((path): FoundFile => ({ ...fileOf(path, ''), form: 'folder' }));
  const found = [...rest, ...own, ...made].sort((a, b) => (a.path < b.path ? -1 : 1));
  const recorded = typeof example === 'object' && 'files' in example ? (example.recorded ?? null) : null;
  const { findings } = checkContent(trusted(found), {
    today,
    recorded: recorded === null ? null : readReferences(recorded),
  });
  return findings;
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
