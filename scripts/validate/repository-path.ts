import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../environment.ts';

/**
 * Where a content folder stands in its repository, with `/` between the parts: forges name files so.
 * @param content absolute path of the folder
 * @returns empty where it is in no repository that we know of
 */
export function repositoryPath(content: string): string {
  const top = repositoryOf(content) ?? (isWithin(content, root) ? root : content);
  return relative(top, content).replaceAll('\\', '/');
}

/** The nearest folder above that git knows as a repository or a working tree. */
function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? null : repositoryOf(above);
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder).replaceAll('\\', '/');
  return way !== '..' && !way.startsWith('../');
}
