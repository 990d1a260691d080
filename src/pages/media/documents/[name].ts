import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentDirectory } from '../../../astro/content-directory.ts';
import { graph } from '../../../astro/graph.ts';

const folder = 'documents/';

export const getStaticPaths = (() =>
  [...graph().images]
    .filter((path) => path.startsWith(folder))
    .map((path) => ({ params: { name: path.slice(folder.length) } }))) satisfies GetStaticPaths;

/** An image that lies beside the documents, byte for byte. */
export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(join(contentDirectory.absolute, folder, params['name'] ?? ''));
  return new Response(new Uint8Array(bytes));
};
