/** Where a place stands: on this site, or on another that is searched along. */
import { href } from '../../astro/href.ts';

/** What names a place among all sites. */
export interface SitePlace {
  /** Base of the other site. */
  readonly base?: string | null;
  readonly path: string;
}

/** The address as a page writes it. */
export function placeHref({ base, path }: SitePlace): string {
  return base === undefined || base === null ? href(path) : `${base}${path}`;
}

/** One name for a place: no two sites share it. */
export function placeKey({ base, path }: SitePlace): string {
  return `${base ?? ''}${path}`;
}
