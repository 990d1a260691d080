/** Reading a built folder. */
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite, OddFile } from '../../src/site/built.ts';

/** Files whose text the check looks at; of the others it is enough that they are there. */
const text = /\.(?:html|css|m?js|json|webmanifest|xml|txt|ics)$|(?:^|\/)_redirects$/u;

/**
 * Reads a built folder once. Symbolic links are named and never followed, and nothing is opened that is no file: a pipe
 * would keep the reader waiting for ever.
 * @returns every file by its path with «/», in order, null for what is no text; and what lies there beside files
 * @throws where the folder itself cannot be read
 */
export function readBuilt(folder: string): Required<Pick<BuiltSite, 'files' | 'odd'>> {
  const paths: string[] = [];
  const odd = new Map<string, OddFile>();
  const folders = [''];
  for (let inside = folders.pop(); inside !== undefined; inside = folders.pop()) {
    for (const entry of entries(folder, inside)) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) paths.push(path);
      else odd.set(path, entry.isSymbolicLink() ? 'link' : 'other');
    }
  }
  const files = new Map<string, string | null>();
  for (const path of paths.sort()) {
    try {
      files.set(path, text.test(path) ? readFileSync(join(folder, path), 'utf8') : null);
    } catch {
      odd.set(path, 'closed');
    }
  }
  return { files, odd: new Map(Array.from(odd).sort(([a], [b]) => (a < b ? -1 : 1))) };

  function entries(top: string, inside: string): Dirent[] {
    try {
      return readdirSync(join(top, inside), { withFileTypes: true });
    } catch (cause) {
      if (inside === '') throw cause;
      odd.set(inside, 'closed');
      return [];
    }
  }
}
