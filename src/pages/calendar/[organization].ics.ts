import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { answer, files } from './_files.ts';

export function getStaticPaths() {
  return files()
    .filter(({ role }) => role === null)
    .map((file) => ({ params: { organization: file.organization.id }, props: { file } }));
}

/** The calendar file of an organization. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  answer(props.file, site);
