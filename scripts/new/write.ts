/** Writes new files into a content folder: never outside it, and never over what is there. */
import { lstatSync, mkdirSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DraftFile } from '../../src/scaffold/draft.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * Looks whether the files can stand where they should.
 * @throws {UsageError} where a folder on the way is a symbolic link or no folder, or a file is there already
 */
export function refuseTaken(content: string, files: readonly DraftFile[]): void {
  for (const { path, before } of files) {
    const parts = path.split('/');
    for (let end = 1; end < parts.length; end++) {
      const folder = parts.slice(0, end).join('/');
      const found = standing(content, folder);
      if (found === undefined || found.isDirectory()) continue;
      const what = found.isSymbolicLink() ? 'символическая ссылка и ведёт неизвестно куда' : 'не папка';
      throw new UsageError(`«${folder}» — ${what}. Ничего не записано. Сделайте вместо неё обычную папку.`);
    }
    const found = standing(content, path);
    if (before === null && found !== undefined) throw new UsageError(`Файл «${path}» уже есть. Ничего не записано.`);
    if (found?.isSymbolicLink() === true) {
      throw new UsageError(`Файл «${path}» — символическая ссылка. Ничего не записано. Положите вместо неё сам файл.`);
    }
  }
}

/** Writes the files. @throws {UsageError} where they cannot be written, or one has come into being meanwhile */
export function write(content: string, files: readonly DraftFile[]): void {
  refuseTaken(content, files);
  for (const { path, text, before } of files) {
    const whole = join(content, path);
    try {
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, text, { flag: before === null ? 'wx' : 'w' });
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new UsageError(`Файл «${path}» не записан: ${why}. Посмотрите, можно ли писать в эту папку.`);
    }
  }
}

/** What stands at a path of the content, itself and not where it leads. */
function standing(content: string, path: string): Stats | undefined {
  return lstatSync(join(content, path), { throwIfNoEntry: false });
}
