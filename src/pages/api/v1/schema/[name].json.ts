import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { apiCollections } from '../../../../views/api/index.ts';
import { apiObjects } from '../../../../views/api/objects.ts';

export const getStaticPaths = (() =>
  Object.keys({ ...apiCollections, ...apiObjects }).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema (draft 2020-12) of one file. */
export const GET: APIRoute = ({ params }) => {
  const name = params['name'] ?? '';
  const schema = collectionSchema(name) ?? objectSchema(name);
  return schema === null ? new Response(null, { status: 404 }) : Response.json(z.toJSONSchema(schema));
};

function collectionSchema(name: string): z.ZodType | null {
  const found = apiCollections[name];
  return found === undefined ? null : z.array(found.schema).describe(found.about);
}

function objectSchema(name: string): z.ZodType | null {
  const found = apiObjects[name];
  return found === undefined ? null : found.schema.describe(found.about);
}
