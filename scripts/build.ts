/** `npm run build`: builds the site into `dist`, or into the folder of `--out`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, root } from './environment.ts';
import { fail } from './fail.ts';
import { buildSite } from './site/build.ts';

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const out = resolve(root, values.out);
  const built = await buildSite({ environment: readEnvironment(process.env), out, say: console.log });
  if (!built) process.exitCode = 1;
} catch (error) {
  fail(error);
}
