import type { APIRoute } from 'astro';
import { buildDay } from '../../../astro/build-day.ts';
import { contentCheck, graph } from '../../../astro/graph.ts';
import { href } from '../../../astro/href.ts';
import { ruleById } from '../../../rules/index.ts';
import { qualityData } from '../../../views/quality/data.ts';

/** How complete the base is: not a collection, because the findings of the check and the day belong to it. */
export const GET: APIRoute = () => {
  const { findings } = contentCheck();
  return Response.json(qualityData({ corpus: graph(), findings, rules: ruleById, today: buildDay() }, href));
};
