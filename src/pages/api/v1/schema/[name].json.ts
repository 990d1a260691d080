import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { apiCollections } from '../../../../views/api/index.ts';

export const getStaticPaths = (() =>
  Object.keys(apiCollections).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema (draft 2020-12) of one collection's file. */
export const GET: APIRoute = ({ params }) => {
  const collection = apiCollections[params['name'] ?? ''];
  if (collection === undefined) return new Response(null, { status: 404 });
  return Response.json(z.toJSONSchema(z.array(collection.schema).describe(collection.about)));
};
