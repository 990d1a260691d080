import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../environment.ts';

/**
 * Makes an empty folder to build in. It lies in the repository, where Astro keeps what it needs on the way inside the
 * folder itself; elsewhere all builds would share one place and disturb each other.
 */
export async function freshFolder(): Promise<string> {
  const workshop = join(root, '.build');
  await mkdir(workshop, { recursive: true });
  return mkdtemp(join(workshop, 'site-'));
}

/** Puts the fresh folder in the place of the old one; where that fails, the old one stays. */
export async function putInPlace(fresh: string, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const near = await beside(fresh, out);
  if (!existsSync(out)) {
    await rename(near, out);
    return;
  }
  const old = `${near}-old`;
  await rename(out, old);
  try {
    await rename(near, out);
  } catch (error) {
    await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true });
}

/** The fresh folder on the disk of `out`, where a rename can reach it: itself, or a copy. */
async function beside(fresh: string, out: string): Promise<string> {
  const [here, there] = await Promise.all([stat(fresh), stat(dirname(out))]);
  if (here.dev === there.dev) return fresh;
  const near = await mkdtemp(`${out}-fresh-`);
  await cp(fresh, near, { recursive: true });
  return near;
}

/** Writes files below a folder, making folders where they are missing. */
export async function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  await Promise.all(Array.from(folders, (one) => mkdir(one, { recursive: true })));
  await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
}
