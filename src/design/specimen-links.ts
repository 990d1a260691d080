/** Where a specimen says that it stands on the site, and where it stands in truth. */

/** Folders whose things have a page of their own under `/design/`. */
const folders = 'documents|roles|organizations|guides';

/**
 * Leads links between specimens to where they stand: pages under `/design/`, or the place on `/design/` itself.
 * Sections of the site (`/documents/`) stay what they are.
 * @param html of components that were given specimens @param base `/` or `/punkt/`
 */
export function leadToSpecimens(html: string, base: string): string {
  const found = new RegExp(
    ` href="${base}(?:(?<page>(?:${folders})/[^/"]+/)(?:[^/"#]+/)?|topics/[^/"]+/|(?:terms|acts)/(?<entry>#)|(?<duty>matrix/#[^"]+)|(?<choice>\\?org=))`,
    'gu',
  );
  return html.replace(found, (_, page?: string, entry?: string, duty?: string, choice?: string) => {
    if (page !== undefined) return ` href="${base}design/${page}`;
    if (choice !== undefined) return ` href="${base}design/organizations/${choice}`;
    if (duty !== undefined) return ` href="${base}design/`;
    return ` href="${base}design/${entry ?? '#topic'}`;
  });
}
