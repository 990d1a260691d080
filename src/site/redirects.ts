/** Redirects of a built site: pages that only send on, and lines of `_redirects`. */
import { pathOfFile, type BuiltSite } from './built.ts';
import { destination, type Destination } from './destination.ts';
import type { Page } from './survey.ts';

/** A redirect as it stands. */
export interface Redirect {
  /** Path without the base. */
  readonly from: string;
  /** The address as written. */
  readonly to: string;
  readonly leads: Destination;
  /** The file it is written in. */
  readonly file: string;
  readonly offset: number;
}

/** What hosts of static sites read redirects from. */
const table = '_redirects';

/** The redirects by the path they stand at; a page comes before a line of the table. */
export function redirectsOf(site: BuiltSite, pages: ReadonlyMap<string, Page>): Map<string, Redirect> {
  const redirects = new Map<string, Redirect>();
  for (const one of written(site)) redirects.set(one.from, one);
  for (const { path, file, refresh } of pages.values()) {
    if (refresh === null) continue;
    const leads = destination(refresh.text, path, site);
    redirects.set(path, { from: path, to: refresh.text, leads, file, offset: refresh.offset });
  }
  return redirects;
}

/** Lines of the table: `/from /to 301`. Patterns and rewrites (200) are left alone. */
function written(site: BuiltSite): Redirect[] {
  const text = site.files.get(table) ?? '';
  return Array.from(text.matchAll(/^[ \t]*(\/[^\s#*:]*)[ \t]+(\S+)(?:[ \t]+(\d{3})!?)?[ \t]*$/gmu)).flatMap(
    ({ index, 1: from = '', 2: to = '', 3: status = '301' }) => {
      const stands = destination(from, pathOfFile(table), site);
      if (stands.kind !== 'inside' || !status.startsWith('3')) return [];
      return [{ from: stands.path, to, leads: destination(to, '/', site), file: table, offset: index }];
    },
  );
}
