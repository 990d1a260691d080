/** What a web app manifest names: pictures and pages. */
import type { LinkUse } from './link.ts';
import type { FoundAddress } from './style-links.ts';

const named = /"(src|start_url|url)"\s*:\s*"([^"\\]*)"/gu;

/** The addresses of a manifest in order. */
export function manifestLinks(json: string): (FoundAddress & { readonly use: LinkUse })[] {
  return Array.from(json.matchAll(named), ({ index, 1: key, 2: url = '' }) => ({
    url,
    offset: index,
    use: key === 'src' ? 'load' : 'go',
  }));
}
