/** Writes the files that editors read, where they have changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { schemaFiles } from './files.ts';

/**
 * @param root absolute path of the repository @param content absolute path of the content folder
 * @returns how many files there are, and how many were written anew
 * @throws {NoContent}
 */
export function writeSchemas(root: string, content: string): { files: number; written: number } {
  const { corpus } = loadCorpus(content);
  const files = schemaFiles(
    corpus,
    content,
    foundFiles(content).map(({ path }) => path),
  );
  let written = 0;
  for (const [path, text] of files) {
    const whole = join(root, path);
    if (existsSync(whole) && readFileSync(whole, 'utf8') === text) continue;
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    written++;
  }
  return { files: files.size, written };
}
