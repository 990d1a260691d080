import type { APIRoute } from 'astro';
import { z } from 'zod';
import { findingsSchema } from '../../../../formats/findings/json-schema.ts';

/** The JSON Schema (draft 2020-12) of what `npm run validate -- --format json` prints. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(findingsSchema));
