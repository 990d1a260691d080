import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../environment.ts';
import { settled, type Counts } from './counts.ts';
import type { Step } from './steps.ts';

/** Runs a step as a process of its own, its output among ours under a heading. @returns what it counts for */
export async function runStep({ title, command, environment, report }: Step): Promise<Counts> {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}`);
  const started = performance.now();
  const code = await exitCode(command, environment);
  const counts = settled(report === undefined ? null : read(report), code === 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${title}: ${seconds} с`);
  return counts;
}

function exitCode(command: readonly string[], environment: Step['environment']): Promise<number | null> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
}

/** The counts of a report; none where the command ended before it could write one. */
function read({ file, read: counts }: NonNullable<Step['report']>): Counts | null {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
