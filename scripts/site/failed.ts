import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../environment.ts';
import { putInPlace } from './folder.ts';

/** Where a site lies that did not pass, for those who look for the fault: one, the last. */
export const failedFolder = join(root, '.build', 'failed');

/** Keeps a folder that did not pass. */
export async function keepFailed(fresh: string): Promise<void> {
  await rm(failedFolder, { recursive: true, force: true });
  await putInPlace(fresh, failedFolder);
}
