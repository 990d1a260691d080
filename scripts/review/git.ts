/**
 * Questions to git. Nothing is checked out, no filter or hook runs: objects are read as they are stored. What the
 * repository or its owner has configured is kept out as far as it could start a program.
 */
import { spawnSync } from 'node:child_process';

/** Why git could not be asked; the message is Russian. */
export class GitError extends Error {}

/** A repository, or a folder in one. */
export interface Git {
  /** Runs a command and gives its output. @throws {GitError} where it fails */
  readonly read: (args: readonly string[], input?: string) => Buffer;
  /** The same as text without the last line end, or null where it fails. */
  readonly line: (args: readonly string[]) => string | null;
}

/** Enough for the content of thousands of documents. */
const mostBytes = 1024 * 1024 * 1024;

/** @param folder where git is asked */
export function gitIn(folder: string): Git {
  const run = (args: readonly string[], input?: string) => {
    const done = spawnSync('git', ['--no-replace-objects', '-c', 'core.fsmonitor=false', '-C', folder, ...args], {
      input: input ?? '',
      maxBuffer: mostBytes,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    });
    if (done.error !== undefined) throw new GitError(unstarted(done.error));
    return done;
  };
  return {
    read(args, input) {
      const { status, stdout, stderr } = run(args, input);
      if (status !== 0) throw new GitError(`git не смог прочитать хранилище: ${stderr.toString().trim()}`);
      return stdout;
    },
    line(args) {
      const { status, stdout } = run(args);
      return status === 0 ? stdout.toString().replace(/\r?\n$/u, '') : null;
    },
  };
}

function unstarted(error: Error): string {
  return 'code' in error && error.code === 'ENOENT'
    ? 'Программа git не найдена. Установите её с https://git-scm.com и откройте окно команд заново.'
    : `Программа git не запустилась: ${error.message}`;
}
