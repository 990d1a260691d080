import type { APIRoute } from 'astro';
import { href } from '../astro/href.ts';

/** The index of sitemaps: there is one. https://www.sitemaps.org/protocol.html */
export const GET: APIRoute = ({ site }) => {
  const map = new URL(href('/sitemap-0.xml'), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${map}</loc></sitemap></sitemapindex>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
