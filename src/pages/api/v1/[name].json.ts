import type { APIRoute, GetStaticPaths } from 'astro';
import { graph } from '../../../astro/graph.ts';
import { href } from '../../../astro/href.ts';
import { apiCollections } from '../../../views/api/index.ts';

export const getStaticPaths = (() =>
  Object.keys(apiCollections).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** One collection as an array of records, in stable order. */
export const GET: APIRoute = ({ params }) => {
  const records = apiCollections[params['name'] ?? '']?.records(graph(), href);
  return records === undefined ? new Response(null, { status: 404 }) : Response.json(records);
};
