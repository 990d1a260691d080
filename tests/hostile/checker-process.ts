/** A process that checks folders, started anew where it dies or does not come to an end. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Outcome } from './table-child.ts';

/** Longer than this nobody waits: the process is killed. */
const patience = 10_000;

/** What came of a folder, or how the process went down over it. */
export type Result = Outcome | { readonly died: string };

export class CheckerProcess {
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | null = null;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  async check(directory: string): Promise<Result> {
    const child = (this.#child ??= await this.#started());
    const result = await new Promise<Result>((done) => {
      const timer = setTimeout(() => done({ died: `no answer in ${patience} ms` }), patience);
      child.once('message', (outcome: Outcome) => {
        clearTimeout(timer);
        done(outcome);
      });
      child.once('exit', (code, signal) => {
        clearTimeout(timer);
        done({ died: `exit ${code ?? ''} ${signal ?? ''}` });
      });
      child.send(directory);
    });
    child.removeAllListeners();
    if ('died' in result) this.stop();
    return result;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #started(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'table-child.ts'), {
      env: this.#environment,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return new Promise((done, fail) => {
      child.once('message', () => done(child));
      child.once('exit', () => fail(new Error('The checking process does not start.')));
    });
  }
}
