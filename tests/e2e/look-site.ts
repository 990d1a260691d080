/** The site whose pictures are kept: built from the specimens on a fixed day, so that no edit of content changes it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/environment.ts';
import { specimenDay } from '../../src/design/specimens.ts';

/** In a folder that git does not know: the dates of commits would be on every page. */
const workshop = join(root, '.build', 'look');

/** Where it is built. */
export const lookSite = join(workshop, 'site');

/**
 * Builds it.
 * @throws with what the build has said where it fails
 */
export function buildLookSite(): void {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  const content = join(workshop, 'content');
  cpSync(join(root, 'src/design/specimens'), content, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts'), '--out', lookSite], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      BASE_PATH: '',
      SITE_URL: 'https://look.example',
      SOURCE_DATE_EPOCH: String(Date.parse(specimenDay) / 1000),
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}
