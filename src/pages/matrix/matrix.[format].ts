import type { APIRoute } from 'astro';
import { exportAnswer, tableFormats } from '../../astro/export-answer.ts';
import { crossFiles } from '../../astro/export-files.ts';
import { graph } from '../../astro/graph.ts';

export const getStaticPaths = tableFormats;

/** The file in the format of the address. */
export const GET: APIRoute = ({ params, site }) =>
  exportAnswer(
    crossFiles(graph()).find(({ format }) => format === params['format']),
    site,
  );
