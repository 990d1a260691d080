import type { APIRoute } from 'astro';
import { href } from '../astro/href.ts';

/** Everything may be read; where the map of the site is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
