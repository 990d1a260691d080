import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { visible } from '../../src/findings/visible.ts';
import { UsageError } from './usage-error.ts';

/**
 * The absolute path of a content folder that somebody named.
 * @param written as on the command line, relative to where the command is run
 * @throws {UsageError} where nothing is named, or there is no such folder
 */
export function contentFolder(written: string): string {
  return namedFolder('content', written, 'Назовите папку с текстами: --content src/content.');
}

/**
 * The absolute path of a folder that a key names.
 * @param key without its dashes @param hint what to do where there is no such folder
 * @throws {UsageError}
 */
export function namedFolder(key: string, written: string, hint: string): string {
  if (written.trim() === '') throw new UsageError(`У ключа --${key} нет значения. ${hint}`);
  const folder = resolve(written);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`Папки «${visible(written)}» нет. ${hint}`);
  if (!found.isDirectory()) throw new UsageError(`«${visible(written)}» — не папка. ${hint}`);
  return folder;
}
