import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/environment.ts';
import { serve } from '../../scripts/serve.ts';

/** Serves the built site for all tests, as `npm start` does. @returns how to stop it */
export default async function serveSite(): Promise<() => Promise<void>> {
  const dir = process.env['PUNKT_DIST'] || join(root, 'dist');
  if (!existsSync(dir)) throw new Error('Сайт не собран: сначала «npm run build».');
  const { url, close } = await serve({ dir, base: '/', port: 0 });
  process.env['PUNKT_URL'] = url;
  return close;
}
