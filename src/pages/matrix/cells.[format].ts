import type { APIRoute } from 'astro';
import { exportAnswer, tableFormats } from '../../astro/export-answer.ts';
import { cellsFiles } from '../../astro/export-files.ts';
import { graph } from '../../astro/graph.ts';

export const getStaticPaths = tableFormats;

/** The file in the format of the address. */
export const GET: APIRoute = ({ params, site }) =>
  exportAnswer(
    cellsFiles(graph()).find(({ format }) => format === params['format']),
    site,
  );
