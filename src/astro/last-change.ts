/** When the content was last changed, as git knows it: one `git log` for all files, asked once a process. */
import { spawnSync } from 'node:child_process';

/** The last change of each file by its path from the content folder; null where git cannot tell. */
export type LastChanges = ReadonlyMap<string, string> | null;

const known = new Map<string, LastChanges>();

/**
 * The day of the last commit, `YYYY-MM-DD`.
 * @param content absolute path of the content folder
 * @param file path from there, or null for the newest change of all content
 * @returns null where nobody knows: no git, a file never committed, a clone without its past (there the last commit
 * would seem to have changed everything)
 */
export function lastChange(content: string, file: string | null): string | null {
  const changes = known.get(content) ?? readChanges(content);
  known.set(content, changes);
  if (changes === null) return null;
  return file === null ? newest(changes) : (changes.get(file) ?? null);
}

/** Reads the past of a folder. */
export function readChanges(folder: string): LastChanges {
  if (git(folder, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false') return null;
  // Days begin a paragraph with a tab in front, which no name has: git quotes such names.
  const log = git(folder, 'log', '--format=%x09%cs', '--name-only', '--no-renames', '--relative', '--', '.');
  if (log === null) return null;
  const changes = new Map<string, string>();
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('\t')) day = line.slice(1);
    else if (line !== '' && !changes.has(line)) changes.set(line, day);
  }
  return changes.size === 0 ? null : changes;
}

function newest(changes: ReadonlyMap<string, string>): string | null {
  return [...changes.values()].reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** What git answers, or null where there is no git or it refuses. */
function git(folder: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 30,
  });
  return status === 0 ? stdout : null;
}
