/** Finds the clause behind a reference: on this page, or on the page of its document, which is fetched once. */

const pages = new Map<string, Promise<Document>>();

/**
 * The element of the clause that a link leads to.
 * @returns null where there is no clause (a section), and where the page cannot be had
 */
export async function clauseBehind(link: HTMLAnchorElement): Promise<HTMLElement | null> {
  try {
    const page = link.pathname === location.pathname ? document : await pageAt(link.pathname);
    const clause = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    return clause?.dataset['clause'] === undefined ? null : clause;
  } catch {
    return null;
  }
}

function pageAt(path: string): Promise<Document> {
  const page = pages.get(path) ?? load(path);
  pages.set(path, page);
  // Where the network failed it is asked again the next time.
  page.catch(() => pages.delete(path));
  return page;
}

async function load(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
