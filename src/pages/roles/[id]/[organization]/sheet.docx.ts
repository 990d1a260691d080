import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { buildDay } from '../../../../astro/build-day.ts';
import { exportAnswer } from '../../../../astro/export-answer.ts';
import { sheetFile } from '../../../../astro/export-files.ts';
import { graph } from '../../../../astro/graph.ts';
import { roleSheets } from '../../../../views/sheet/role-sheet.ts';

export function getStaticPaths() {
  return roleSheets(graph(), buildDay()).map((sheet) => ({
    params: { id: sheet.role.id, organization: sheet.organization.id },
    props: { file: sheetFile(graph(), sheet) },
  }));
}

/** The sheet of a role in an organization as a document of Word. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  exportAnswer(props.file, site);
