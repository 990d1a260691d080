/** Where reports may not be written: over what is checked, and over a folder. */
import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { visible } from '../../src/findings/visible.ts';
import type { AskedFile } from './report-arguments.ts';
import { UsageError } from './usage-error.ts';

/** A folder that is checked. */
export interface CheckedFolder {
  readonly path: string;
  /** What it is the folder of: «с текстами». */
  readonly words: string;
}

/**
 * Looks at the places before anything is checked; symbolic links lead past nothing.
 * @param folders that are checked: a report in one of them would take the place of what it tells of
 * @throws {UsageError}
 */
export function refusePlaces(reports: readonly Pick<AskedFile, 'file'>[], folders: readonly CheckedFolder[]): void {
  const taken = new Map<string, string>();
  for (const { file } of reports) {
    const path = realPath(resolve(file));
    const inside = folders.find((folder) => isInside(path, realPath(folder.path)));
    if (inside !== undefined) {
      throw new UsageError(
        `Отчёт «${visible(file)}» лёг бы в папку ${inside.words}, а её проверяют. Назовите файл в другой папке.`,
      );
    }
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
      throw new UsageError(`«${visible(file)}» — папка, а отчёту нужен файл.`);
    }
    const other = taken.get(path);
    if (other !== undefined) {
      throw new UsageError(`Два отчёта пишут в один файл: «${visible(other)}» и «${visible(file)}».`);
    }
    taken.set(path, file);
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:/iu.test(way);
}

/** A path without symbolic links; what is not there yet keeps its name. */
function realPath(path: string, links = 0): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    if (above === path || links > mostLinks) return path;
    const here = join(realPath(above, links), basename(path));
    const target = linkAt(here);
    return target === null ? here : realPath(resolve(dirname(here), target), links + 1);
  }
}

/** A system follows no more symbolic links than this. */
const mostLinks = 40;

/** Where a symbolic link leads; null where there is none. */
function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
