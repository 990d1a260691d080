import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Cost {
  readonly seconds: number;
  /** Most memory that its processes held at one moment, megabytes of resident set. */
  readonly megabytes: number;
}

/**
 * Runs a command and measures it; memory is that of the whole tree of processes, looked at ten times a second (Linux).
 * @throws where the command fails
 */
export function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    let most = 0;
    const watch = setInterval(() => {
      if (child.pid !== undefined) most = Math.max(most, residentOfTree(child.pid));
    }, 100);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) fail(new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-2000)}`));
      else done({ seconds: (performance.now() - started) / 1000, megabytes: most });
    });
  });
}

function residentOfTree(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const id = Number(name);
    if (!Number.isInteger(id)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(id, Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1] ?? 0));
      sizes.set(id, Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // The process has ended between the two looks.
    }
  }
  let total = 0;
  for (const [id, size] of sizes) {
    for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at)) {
      if (at === root) {
        total += size;
        break;
      }
    }
  }
  return Math.round(total);
}
