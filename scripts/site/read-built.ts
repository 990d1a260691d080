import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files whose text the check looks at; of the others it is enough that they are there. */
const text = /\.(?:html|css|m?js|json|webmanifest|xml|txt|ics)$|(?:^|\/)_redirects$/u;

/**
 * Reads a built folder once.
 * @returns every file by its path with «/», in order; null for what is no text
 * @throws where the folder cannot be read
 */
export function readBuilt(folder: string): Map<string, string | null> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [path, text.test(path) ? readFileSync(join(folder, path), 'utf8') : null]));
}
