import type { APIRoute } from 'astro';
import { graph } from '../astro/graph.ts';
import { href } from '../astro/href.ts';
import { promisedPages } from '../astro/promised-pages.ts';

/** The map of the site: every page worth finding, search aside. */
export const GET: APIRoute = ({ site }) => {
  const urls = promisedPages(graph())
    .filter(({ path }) => path !== '/search/')
    .map(({ path }) => `<url><loc>${new URL(href(path), site).href}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
