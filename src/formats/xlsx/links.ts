/** Hyperlinks of a sheet: which cell leads where. */

export interface CellLink {
  /** `B2` */
  readonly cell: string;
  /** An absolute address, with its anchor. */
  readonly address: string;
}

/** Excel calls a file with more of them broken. */
const most = 65_530;

/** The page without its anchor, and the anchor: Excel keeps them apart. */
function split(address: string): { readonly page: string; readonly anchor: string | null } {
  const at = address.indexOf('#');
  return at === -1 ? { page: address, anchor: null } : { page: address.slice(0, at), anchor: address.slice(at + 1) };
}

/** What a link is by: one for each page, so that hundreds of clauses of a document share it. */
function ids(links: readonly CellLink[]): ReadonlyMap<string, string> {
  const pages = new Set(links.map(({ address }) => split(address).page));
  return new Map(Array.from(pages, (page, index) => [page, `rIdLink${index + 1}`]));
}

/** A link as both its places in the file need it. */
export interface WrittenLink {
  readonly cell: string;
  readonly id: string;
  readonly anchor: string | null;
}

/** The links, and the pages they lead to by id. */
export function writtenLinks(all: readonly CellLink[]): {
  readonly links: readonly WrittenLink[];
  readonly pages: readonly { readonly id: string; readonly page: string }[];
} {
  const links = all.slice(0, most);
  const known = ids(links);
  return {
    links: links.map(({ cell, address }) => {
      const { page, anchor } = split(address);
      return { cell, id: known.get(page) ?? '', anchor };
    }),
    pages: Array.from(known, ([page, id]) => ({ id, page })),
  };
}
