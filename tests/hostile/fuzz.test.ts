/** A hundred thousand random files: none may crash or hang the check, and every finding stands inside its file. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Answer, Asked } from './fuzz-child.ts';
import { batch, batchSize } from './fuzz-inputs.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20261125);
const files = Number(process.env['FUZZ_FILES'] ?? 100_000);
const processes = 2;
/** A batch takes some tens of milliseconds. */
const patience = 20_000;

const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

function started(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'fuzz-child.ts'), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  children.add(child);
  return new Promise((done, fail) => {
    child.once('message', () => done(child));
    child.once('exit', () => fail(new Error('The fuzzing process does not start.')));
  });
}

/** What a process says of a batch, or how it went down over it. */
async function ask(child: ChildProcess, asked: Asked): Promise<string | null> {
  const problem = await new Promise<string | null>((done) => {
    const timer = setTimeout(() => done(`No answer in ${patience} ms`), patience);
    child.once('message', (answer: Answer) => {
      clearTimeout(timer);
      done(answer.problem);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      done(`The process died: ${code ?? ''} ${signal ?? ''}`);
    });
    child.send(asked);
  });
  child.removeAllListeners();
  return problem;
}

/** Every so-manyth batch, in one process, until something goes wrong. */
async function half(first: number): Promise<string | null> {
  const child = await started();
  for (let index = first; index < files / batchSize; index += processes) {
    const problem = await ask(child, { seed, index });
    if (problem === null) continue;
    child.kill('SIGKILL');
    return `Seed ${seed}, batch ${index}: ${problem}\n${await reproduction(index)}`;
  }
  child.kill();
  return null;
}

/** The file of a batch that does it alone. */
async function reproduction(index: number): Promise<string> {
  for (const [only, { path, bytes }] of batch(seed, index).entries()) {
    const child = await started();
    const problem = await ask(child, { seed, index, only });
    child.kill('SIGKILL');
    if (problem !== null) return `${path} alone: ${problem}\n${Buffer.from(bytes).toString('base64')}`;
  }
  return 'No file of the batch does it alone.';
}

test('random files neither crash nor hang the check', { timeout: 200_000 }, async () => {
  const problems = await Promise.all(Array.from({ length: processes }, (_, first) => half(first)));
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});
