/** Which commit is meant by a name. */
import { looksLike } from '../../src/findings/nearest.ts';
import { GitError, type Git } from './git.ts';

export interface Commit {
  readonly id: string;
  /** «main (a1b2c3d)» */
  readonly name: string;
}

/**
 * The commit of a branch, tag or id.
 * @throws {GitError} where there is none, with the nearest name
 */
export function commitOf(git: Git, ref: string): Commit {
  const id = ref.startsWith('-') ? null : git.line(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (id === null) throw new GitError(unknown(git, ref));
  return { id, name: id.startsWith(ref) ? id.slice(0, 7) : `${ref} (${id.slice(0, 7)})` };
}

/**
 * The commit that both grew from: what was added to the base since is no part of the change.
 * @returns the base itself where they have nothing in common, or the history is cut off
 */
export function forkOf(git: Git, base: Commit, head: string): Commit {
  const id = git.line(['merge-base', base.id, head]);
  if (id === null || id === '' || id === base.id) return base;
  return { id, name: `${base.name}, общее начало ${id.slice(0, 7)}` };
}

function unknown(git: Git, ref: string): string {
  const names =
    git.line(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']) ?? '';
  const all = names.split('\n').filter((name) => name !== '');
  const remote = all.find((name) => name.endsWith(`/${ref}`));
  const near = remote === undefined ? looksLike(ref, all) : `Есть «${remote}».`;
  const known = all.length === 0 ? 'Веток здесь ещё нет.' : `Здесь есть: ${all.slice(0, 8).join(', ')}.`;
  return `Ветки, метки или коммита «${ref}» нет. ${near ?? known} Если ветка есть только на сервере, сначала выполните: git fetch origin.`;
}
