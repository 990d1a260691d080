/** A bare repository with two branches, the project as it stands and a change to it, and a clone to check it in. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/environment.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Where the forge's runner would stand. */
export interface Forge {
  /** The bare repository. */
  readonly bare: string;
  /** A clone of it with the change checked out, as the first step of a workflow leaves it. */
  readonly clone: string;
  readonly base: string;
  readonly change: string;
}

/** Edits of a pull request. */
export interface Edit {
  /** Texts by path from the root of the repository; `(text) => text` changes what is there. */
  readonly files: Readonly<Record<string, (text: string) => string>>;
  /** Symbolic links by path. */
  readonly links?: Readonly<Record<string, string>>;
}

const who = ['-c', 'user.name=Methodist', '-c', 'user.email=methodist@punkt.example', '-c', 'commit.gpgsign=false'];

/** Runs git and gives what it prints. */
export function git(folder: string, ...words: string[]): string {
  return execFileSync('git', [...who, ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** The project as it stands, committed once for all tests of a file. @returns a repository with the branch `main` */
function project(): string {
  const work = mkdtempSync(join(tmpdir(), 'punkt-project-'));
  process.once('exit', () => {
    rmSync(work, { recursive: true, force: true });
  });
  git(work, 'init', '--quiet', '--initial-branch=main');
  // The tests are no part of what a workflow runs here.
  const [repository, tree] = [`--git-dir=${join(work, '.git')}`, `--work-tree=${root}`];
  git(root, repository, tree, 'add', '--all', '--', '.', ':!tests', ':!bench');
  git(root, repository, tree, 'commit', '--quiet', '--message=Base');
  return work;
}

let made: string | null = null;

/** Makes the repositories. @param edit what the pull request changes */
export function forgeWith(edit: Edit): Forge {
  made ??= project();
  const home = temporaryFolder();
  const work = join(home, 'work');
  git(home, 'clone', '--quiet', made, work);
  git(work, 'checkout', '--quiet', '-b', 'change');
  for (const [path, change] of Object.entries(edit.files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), change(readOr(join(work, path))));
  }
  for (const [path, target] of Object.entries(edit.links ?? {})) {
    rmSync(join(work, path), { recursive: true, force: true });
    symlinkSync(target, join(work, path));
  }
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message=Change');
  // The base goes on meanwhile, as it does.
  git(work, 'checkout', '--quiet', 'main');
  appendFileSync(join(work, 'README.md'), '\nOne line more.\n');
  git(work, 'commit', '--quiet', '--all', '--message=Meanwhile');
  const bare = join(home, 'punkt.git');
  git(home, 'clone', '--quiet', '--bare', work, bare);
  const clone = join(home, 'clone');
  git(home, 'clone', '--quiet', '--branch', 'change', bare, clone);
  // What `npm ci` would bring; to git it is none of the project's, as the folder would be.
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  appendFileSync(join(clone, '.git/info/exclude'), '\nnode_modules\n');
  return {
    bare,
    clone,
    base: git(clone, 'rev-parse', 'origin/main'),
    change: git(clone, 'rev-parse', 'origin/change'),
  };
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
