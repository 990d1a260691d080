import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportAnswer } from '../../../astro/export-answer.ts';
import { formDocument } from '../../../astro/form-files.ts';
import { graph } from '../../../astro/graph.ts';
import { forms } from '../../../views/forms/index.ts';

export function getStaticPaths() {
  return forms(graph()).map((form) => ({ params: { id: form.id }, props: { file: formDocument(graph(), form) } }));
}

/** A form as a document of Word. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  exportAnswer(props.file, site);
