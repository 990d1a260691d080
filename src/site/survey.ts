/** The built site looked through once: pages read, every link followed. The checks ask it and look at nothing twice. */
import { indexLines, type Lines } from '../findings/lines.ts';
import { brokenLink, fileOfPath, pathOfFile, type BuiltSite, type Promised } from './built.ts';
import { destination, type Destination } from './destination.ts';
import type { Link } from './link.ts';
import { manifestLinks } from './manifest-links.ts';
import { readPage, type PageContent } from './read-page.ts';
import { redirectsOf, type Redirect } from './redirects.ts';
import { scriptImports } from './script-imports.ts';
import { styleLinks, type FoundAddress } from './style-links.ts';

/** A page of the built site. */
export interface Page extends PageContent {
  /** Path without the base: `/documents/saki-206/`. */
  readonly path: string;
  /** File in the folder: `documents/saki-206/index.html`. */
  readonly file: string;
  readonly html: string;
}

/** What is found where an address leads. */
export type Lead =
  Exclude<Destination, { kind: 'inside' }> | (Extract<Destination, { kind: 'inside' }> & { readonly meets: Meets });

/** What stands at a path of the site. */
export type Meets =
  | { readonly what: 'page'; readonly page: Page }
  | { readonly what: 'file' }
  /** A page, by an address that is not its own: without its slash, with `index.html`. */
  | { readonly what: 'slash' | 'index'; readonly right: string }
  /** Something in other letters. */
  | { readonly what: 'case'; readonly right: string }
  | { readonly what: 'redirect'; readonly redirect: Redirect }
  | { readonly what: 'nothing' };

/** A link with the file it stands in and where it leads. */
export interface Followed {
  readonly link: Link;
  readonly file: string;
  readonly page: Page | null;
  readonly lead: Lead;
}

export interface Survey {
  readonly site: BuiltSite;
  readonly promised: Promised;
  /** By path, in order. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly redirects: ReadonlyMap<string, Redirect>;
  /** Links of pages, stylesheets, scripts and manifests; those that are broken on purpose aside. */
  readonly links: readonly Followed[];
  /** Where an address leads. @param from path of the file it stands in */
  follow(url: string, from: string): Lead;
  /** Anchors that may be linked to, by path of the page. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths that a reader can open, for what was meant. */
  readonly paths: readonly string[];
  /** A file's text with its lines. */
  lines(file: string): Lines;
}

/** Looks a site through. */
export function survey(site: BuiltSite, promised: Promised): Survey {
  const pages = readPages(site);
  const redirects = redirectsOf(site, pages);
  const meets = meeter(site, pages, redirects);
  const follow = follower(site, meets);
  const links: Followed[] = [];
  for (const page of pages.values()) {
    const { path, file } = page;
    for (const link of page.links) {
      if (promised.deliberate.size > 0 && promised.deliberate.has(brokenLink(path, link.url))) continue;
      links.push({ link, file, page, lead: follow(link.url, path) });
    }
  }
  for (const [file, text] of site.files) {
    if (text === null || file.startsWith('pagefind/')) continue;
    for (const found of namedIn(file, text)) {
      const link: Link = { clause: null, inMain: false, ...found };
      links.push({ link, file, page: null, lead: follow(link.url, pathOfFile(file)) });
    }
  }
  const indexed = new Map<string, Lines>();
  return {
    site,
    promised,
    pages,
    redirects,
    links,
    follow,
    anchors: new Map(promised.pages.map(({ path, anchors }) => [path, new Set(anchors)])),
    paths: [...new Set([...promised.pages.map(({ path }) => path), ...pages.keys()])],
    lines(file) {
      const known = indexed.get(file) ?? indexLines(file, site.files.get(file) ?? '');
      indexed.set(file, known);
      return known;
    },
  };
}

/** What a file that is no page names. */
function namedIn(file: string, text: string): Pick<Link, 'url' | 'offset' | 'use' | 'what'>[] {
  const loaded = (what: string) => (found: FoundAddress) => ({ ...found, what, use: 'load' as const });
  if (file.endsWith('.css')) return styleLinks(text).map(loaded('css'));
  if (/\.m?js$/u.test(file)) return scriptImports(text).map(loaded('js'));
  return file.endsWith('.webmanifest') ? manifestLinks(text).map((found) => ({ ...found, what: 'manifest' })) : [];
}

function readPages({ files }: BuiltSite): Map<string, Page> {
  const pages = new Map<string, Page>();
  for (const [file, html] of files) {
    if (html === null || !file.endsWith('.html')) continue;
    const path = pathOfFile(file);
    pages.set(path, { ...readPage(html), path, file, html });
  }
  return pages;
}

/** Each address is read once: one from the root for the whole site, another for the file it stands in. */
function follower(site: BuiltSite, meets: (path: string) => Meets): Survey['follow'] {
  const fromRoot = new Map<string, Lead>();
  const fromFile = new Map<string, Map<string, Lead>>();
  return (url, from) => {
    const known = url.startsWith('/') ? fromRoot : ofFile(from);
    const before = known.get(url);
    if (before !== undefined) return before;
    const leads = destination(url, from, site);
    const lead: Lead = leads.kind === 'inside' ? { ...leads, meets: meets(leads.path) } : leads;
    known.set(url, lead);
    return lead;
  };

  function ofFile(from: string): Map<string, Lead> {
    // Not for the folder: `#3.6` and `?view=` lead to the file itself.
    const known = fromFile.get(from) ?? new Map<string, Lead>();
    fromFile.set(from, known);
    return known;
  }
}

function meeter(
  { files }: BuiltSite,
  pages: ReadonlyMap<string, Page>,
  redirects: ReadonlyMap<string, Redirect>,
): (path: string) => Meets {
  const known = new Map<string, Meets>();
  let small: ReadonlyMap<string, string> | null = null;
  return (path) => {
    const met = known.get(path) ?? look(path);
    known.set(path, met);
    return met;
  };

  function look(path: string): Meets {
    const redirect = redirects.get(path);
    if (redirect !== undefined) return { what: 'redirect', redirect };
    const page = pages.get(path);
    if (page !== undefined) return { what: 'page', page };
    const file = fileOfPath(path);
    if (!path.endsWith('/') && files.has(file)) {
      const right = pathOfFile(file);
      return right === path ? { what: 'file' } : { what: 'index', right };
    }
    if (!path.endsWith('/') && pages.has(`${path}/`)) return { what: 'slash', right: `${path}/` };
    small ??= new Map([...files.keys()].map((one) => [one.toLowerCase(), one]));
    const other = small.get(file.toLowerCase()) ?? small.get(`${file.toLowerCase()}/index.html`);
    return other === undefined ? { what: 'nothing' } : { what: 'case', right: pathOfFile(other) };
  }
}
