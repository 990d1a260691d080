import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportAnswer } from '../../../astro/export-answer.ts';
import { acquaintance } from '../../../astro/export-files.ts';
import { graph } from '../../../astro/graph.ts';

export function getStaticPaths() {
  return Array.from(graph().documents.values(), (document) => ({
    params: { id: document.id },
    props: { file: acquaintance(graph(), document) },
  }));
}

/** The sheet to sign that one has read the document. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  exportAnswer(props.file, site);
