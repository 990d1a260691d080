import { relative, resolve } from 'node:path';

/** The content folder of this run: `src/content`, or what `CONTENT_DIR` names. */
export const contentDirectory = locate(process.cwd(), process.env['CONTENT_DIR']);

function locate(root: string, written: string | undefined): { readonly absolute: string; readonly fromRoot: string } {
  const absolute = resolve(root, written === undefined || written === '' ? 'src/content' : written);
  return { absolute, fromRoot: relative(root, absolute).replaceAll('\\', '/') };
}
