import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { answer, files } from '../_files.ts';

export function getStaticPaths() {
  return files().flatMap((file) =>
    file.role === null ? [] : [{ params: { organization: file.organization.id, role: file.role }, props: { file } }],
  );
}

/** The calendar file of a role in an organization. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  answer(props.file, site);
