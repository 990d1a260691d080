/** A built site as plain data: what lies in its folder, and what it was built for. */
import type { Corpus } from '../corpus/types.ts';
import type { Use } from '../corpus/use.ts';
import type { PageAnchors } from '../views/permalinks.ts';

/** What is no file to be read: a symbolic link, a pipe or the like, or a file or folder that nobody may read. */
export type OddFile = 'link' | 'other' | 'closed';

/** The folder of a built site. */
export interface BuiltSite {
  /** Every file by its path in the folder, `documents/saki-206/index.html`; the text, or null for what is no text. */
  readonly files: ReadonlyMap<string, string | null>;
  /** What else lies in it, by its path; absent where that is not known. */
  readonly odd?: ReadonlyMap<string, OddFile>;
  /** How the folder is called where a finding names a file of it: `dist`. */
  readonly folder: string;
  /** The folder on the host: `/` or `/punkt/`. */
  readonly base: string;
  /** The host with its scheme, without a slash behind. */
  readonly origin: string;
}

/** What the graph promises of the site. */
export interface Promised {
  readonly pages: readonly PageAnchors[];
  readonly corpus: Corpus;
  /** Every reference of the content at its place. */
  readonly uses: readonly Use[];
  /** The text of `permalinks.txt`. */
  readonly permalinks: string;
  /** Paths of pages that are of no graph and may be there; one with a slash at its end stands for all below it. */
  readonly unlisted: readonly string[];
  /** Promised pages that the map of the site leaves out. */
  readonly unmapped: readonly string[];
  /** Links that are broken on purpose, as `brokenLink` writes them. */
  readonly deliberate: ReadonlySet<string>;
}

/** How a link that is broken on purpose is named. @param page path of the page @param url as written */
export function brokenLink(page: string, url: string): string {
  return `${page} ${url}`;
}

/** The path that a file of the folder is reached by, without the base: `/documents/saki-206/`. */
export function pathOfFile(file: string): string {
  return `/${file === 'index.html' ? '' : file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file}`;
}

/** The file that a path is served from. */
export function fileOfPath(path: string): string {
  const inside = path.replace(/^\//u, '');
  return path.endsWith('/') ? `${inside}index.html` : inside;
}

/** Whether a page may be there though the graph does not promise it. */
export function isUnlisted(path: string, unlisted: readonly string[]): boolean {
  return unlisted.some((one) => path === one || (one.endsWith('/') && path.startsWith(one)));
}
