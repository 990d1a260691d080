import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportAnswer } from '../../../astro/export-answer.ts';
import { organizationFiles } from '../../../astro/export-files.ts';
import { graph } from '../../../astro/graph.ts';
import { matrixOrganizations } from '../../../views/matrix/matrix-organizations.ts';

export function getStaticPaths() {
  return matrixOrganizations(graph()).flatMap((organization) =>
    organizationFiles(graph(), organization).map((file) => ({
      params: { organization: organization.id, format: file.format },
      props: { file },
    })),
  );
}

/** The matrix of an organization in the format of the address. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  exportAnswer(props.file, site);
