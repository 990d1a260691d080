import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { buildDay } from '../../../../astro/build-day.ts';
import { exportAnswer } from '../../../../astro/export-answer.ts';
import { sheetTables } from '../../../../astro/export-files.ts';
import { graph } from '../../../../astro/graph.ts';
import { roleSheets } from '../../../../views/sheet/role-sheet.ts';

export function getStaticPaths() {
  return roleSheets(graph(), buildDay()).flatMap((sheet) =>
    sheetTables(sheet).map((file) => ({
      params: { id: sheet.role.id, organization: sheet.organization.id, format: file.format },
      props: { file },
    })),
  );
}

/** The duties of a role in an organization in the format of the address. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  exportAnswer(props.file, site);
