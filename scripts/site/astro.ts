import { root } from '../environment.ts';

/**
 * Lets Astro build the pages in this process, which spares a second reading of the graph into another.
 * @param out folder to build into, emptied by Astro first
 * @throws where Astro throws; where it does not, pages may be missing all the same
 */
export async function runAstro(out: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'; // read when Astro is loaded; nothing is sent to anybody
  process.chdir(root);
  const { build } = await import('astro');
  await build({ root, outDir: out, logLevel: 'warn' });
}
