/** Reading the content folder: the one place where the graph touches files. */
import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile } from './file.ts';
import { trusted, type Source } from './trust.ts';

/** Thrown where a folder holds no content at all; its message is Russian. */
export class NoContent extends Error {}

/** Folders lie no deeper than this: content is flat, and what lies deeper is refused by its first folder. */
const deepest = 3;

/**
 * Reads a content folder once.
 * @param directory `src/content` or another folder of its shape
 * @throws {NoContent} where it is no folder or holds no content file
 */
export function readContent(directory: string): Source {
  const source = trusted(foundFiles(directory));
  if (source.texts.size === 0 && source.findings.length === 0) {
    throw new NoContent(`В папке «${directory}» нет содержания.`);
  }
  return source;
}

/**
 * Everything that lies in a content folder, in order of path; symbolic links are named and never followed.
 * @throws {NoContent} where it is no folder
 */
export function foundFiles(directory: string): FoundFile[] {
  const found: FoundFile[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of entries(join(directory, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const form = formOf(entry);
      found.push(described(directory, path, form));
      if (form === 'folder' && depth < deepest) visit(path, depth + 1);
    }
  };
  visit('', 1);
  return found;
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    throw new NoContent(`Папки «${folder}» нет.`);
  }
}

function formOf(entry: Dirent): FoundFile['form'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

function described(directory: string, path: string, form: FoundFile['form']): FoundFile {
  const whole = join(directory, path);
  // A name that is no UTF-8 comes back changed, and nothing is found by it.
  const stats = form === 'file' ? lstatSync(whole, { throwIfNoEntry: false }) : undefined;
  return { path, form, size: stats?.size ?? 0, changed: stats?.mtimeMs ?? 0, read: () => bytes(directory, path) };
}

function bytes(directory: string, path: string): Uint8Array {
  try {
    return readFileSync(join(directory, path));
  } catch {
    throw new NoContent(`Файл «${path}» прочитать не удалось: его убрали, или нет права его читать.`);
  }
}
