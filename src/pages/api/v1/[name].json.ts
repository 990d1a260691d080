import type { APIRoute, GetStaticPaths } from 'astro';
import { graph } from '../../../astro/graph.ts';
import { href } from '../../../astro/href.ts';
import { apiCollections } from '../../../views/api/index.ts';
import { apiObjects } from '../../../views/api/objects.ts';

export const getStaticPaths = (() =>
  Object.keys({ ...apiCollections, ...apiObjects }).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** One collection as an array of records, in stable order, or one object. */
export const GET: APIRoute = ({ params }) => {
  const name = params['name'] ?? '';
  const data = apiCollections[name]?.records(graph(), href) ?? apiObjects[name]?.made(graph(), href);
  return data === undefined ? new Response(null, { status: 404 }) : Response.json(data);
};
