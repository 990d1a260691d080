import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { lastChange, readChanges } from './last-change.ts';

/** A repository of its own, untouched by settings of whoever runs the test. */
function repository() {
  const home = temporaryFolder({ 'content/a.mdx': 'a', 'content/guides/b.mdx': 'b', 'README.md': 'r' });
  const git = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync('git', args, { cwd: home, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const commit = (day: string): void => {
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
    };
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@punkt.example', '-c', 'commit.gpgSign=false'];
    spawnSync('git', ['add', '.'], { cwd: home, env });
    const { status, stderr } = spawnSync('git', [...who, 'commit', '-qm', day], { cwd: home, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '-q');
  const write = (file: string, text: string): void => writeFileSync(join(home, file), text);
  return { home, content: join(home, 'content'), git, commit, write };
}

test('each file has the day of its last commit; the newest of the content stands for pages made of many', () => {
  const { content, commit, write } = repository();
  commit('2025-01-10');
  write('content/a.mdx', 'a 2');
  commit('2025-03-20');
  write('README.md', 'r 2');
  commit('2025-05-30');
  write('content/new.mdx', 'not committed');
  expect(lastChange(content, 'a.mdx')).toBe('2025-03-20');
  expect(lastChange(content, 'guides/b.mdx')).toBe('2025-01-10');
  expect(lastChange(content, null)).toBe('2025-03-20');
  expect(lastChange(content, 'new.mdx')).toBeNull();
});

test('the past is read once a process', () => {
  const { content, commit, write } = repository();
  commit('2025-01-10');
  expect(lastChange(content, 'a.mdx')).toBe('2025-01-10');
  write('content/a.mdx', 'a 2');
  commit('2025-03-20');
  expect(lastChange(content, 'a.mdx')).toBe('2025-01-10');
});

test('names in Russian are told as they are', () => {
  const { content, commit, write } = repository();
  write('content/приказ.mdx', 'п');
  commit('2025-01-10');
  expect(readChanges(content)?.get('приказ.mdx')).toBe('2025-01-10');
});

test('nothing is said without git, in a folder git does not follow, or where a clone has no past', () => {
  const { home, content, commit, git, write } = repository();
  expect(readChanges(temporaryFolder({ 'a.mdx': 'a' }))).toBeNull();
  expect(readChanges(join(home, 'nowhere'))).toBeNull();
  expect(readChanges(content)).toBeNull();
  commit('2025-01-10');
  write('content/a.mdx', 'a 2');
  commit('2025-03-20');
  const clone = temporaryFolder();
  git('clone', '-q', '--depth', '1', `file://${home}`, join(clone, 'shallow'));
  expect(readChanges(join(clone, 'shallow', 'content'))).toBeNull();
  mkdirSync(join(home, 'untold'));
  writeFileSync(join(home, 'untold', 'x.mdx'), 'x');
  expect(readChanges(join(home, 'untold'))).toBeNull();
});
