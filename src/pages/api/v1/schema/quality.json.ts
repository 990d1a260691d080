import type { APIRoute } from 'astro';
import { z } from 'zod';
import { qualitySchema } from '../../../../views/quality/data.ts';

/** The JSON Schema (draft 2020-12) of `quality.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(qualitySchema));
