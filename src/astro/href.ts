/**
 * An address of the site as a page writes it: with the base in front.
 * @param path from the root, with a slash in front
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
}
