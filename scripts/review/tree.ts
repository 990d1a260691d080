/** The content of a commit as found files: read from git's store into memory, nothing is written or run. */
import type { FoundFile } from '../../src/corpus/file.ts';
import { GitError, type Git } from './git.ts';

/** Folders lie no deeper than this, as in a content folder on disk. */
const deepest = 3;
/** Larger files are named and not read; the check refuses them by their size. */
const largest = 8 * 1024 * 1024;

interface Listed {
  readonly path: string;
  readonly form: FoundFile['form'];
  readonly object: string;
  readonly size: number;
}

/** What lies in a folder of a commit, in order of path. */
export interface Tree {
  readonly files: readonly FoundFile[];
  /** Id of the object of each file, by path. */
  readonly prints: ReadonlyMap<string, string>;
}

/** @param folder path from the top of the repository, with «/», without one at its end */
export function treeOf(git: Git, commit: string, folder: string): Tree {
  const listed = list(git, commit, folder);
  const blobs = listed.filter(({ form, size }) => form === 'file' && size <= largest);
  const bytes = objects(
    git,
    blobs.map(({ object }) => object),
  );
  const read = (object: string): Uint8Array => bytes.get(object) ?? new Uint8Array();
  return {
    files: listed.map(({ path, form, size, object }) => ({ path, form, size, changed: 0, read: () => read(object) })),
    prints: new Map(listed.map(({ path, object }) => [path, object])),
  };
}

/** The text of one file of a commit, or null where there is none. */
export function textOf(git: Git, commit: string, path: string): string | null {
  const [file] = entries(git, [commit, '--', path]).filter(({ form, size }) => form === 'file' && size <= largest);
  return file === undefined ? null : (objects(git, [file.object]).get(file.object)?.toString('utf8') ?? null);
}

function list(git: Git, commit: string, folder: string): readonly Listed[] {
  const inside = `${folder}/`;
  return entries(git, ['-r', '-t', commit, '--', inside])
    .filter(({ path }) => path.startsWith(inside))
    .map((one) => ({ ...one, path: one.path.slice(inside.length) }))
    .filter(({ path }) => path !== '' && path.split('/').length <= deepest)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Lines of `ls-tree`: mode, type, object, size, path. */
function entries(git: Git, args: readonly string[]): readonly Listed[] {
  const lines = git
    .read(['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', ...args])
    .toString('utf8')
    .split('\0');
  return lines.flatMap((line): Listed[] => {
    const [, mode = '', type = '', object = '', size = '', path = ''] =
      /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/su.exec(line) ?? [];
    if (path === '') return [];
    const form = type === 'tree' ? 'folder' : mode === '120000' ? 'link' : type === 'blob' ? 'file' : 'other';
    return [{ path, form, object, size: Number(size) || 0 }];
  });
}

/** Reads objects in one go. */
function objects(git: Git, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const output = git.read(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  const found = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    if (type === 'missing' || size === undefined) {
      throw new GitError('В хранилище git не хватает файлов: оно скачано не целиком. Выполните: git fetch --refetch.');
    }
    found.set(id, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return found;
}
