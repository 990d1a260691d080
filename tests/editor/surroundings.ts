/** The command `npm run new` with what it says kept, for tests. */
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Asker } from '../../scripts/new/asker.ts';
import { newEntry } from '../../scripts/new/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const root = resolve(import.meta.dirname, '../..');

/** What a run of the command left. */
export interface Ran {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs the command on a content folder. */
export async function run(content: string, args: readonly string[], asker: Asker | null = null): Promise<Ran> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await newEntry([...args, '--content', content], {
    asker,
    say: (words) => said.push(words),
    complain: (words) => complained.push(words),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

/** A copy of a content folder of the repository that goes when the test ends. */
export function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(resolve(root, folder), copy, { recursive: true });
  return copy;
}
