import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportAnswer } from '../../../astro/export-answer.ts';
import { formWorkbook } from '../../../astro/form-files.ts';
import { graph } from '../../../astro/graph.ts';
import { forms } from '../../../views/forms/index.ts';

export function getStaticPaths() {
  return forms(graph()).flatMap((form) =>
    formWorkbook(graph(), form).map((file) => ({ params: { id: form.id }, props: { file } })),
  );
}

/** The table of a form as a workbook. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  exportAnswer(props.file, site);
