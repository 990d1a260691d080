/** Reading a built page once: everything that the checks ask of it. */
import { Parser } from 'htmlparser2';
import { addressAttributes, addressesIn, useOf, type Link, type Standing } from './link.ts';
import { scriptImports } from './script-imports.ts';
import { styleLinks } from './style-links.ts';

/** A reference from one element to others of the page by their ids: `aria-labelledby`, `for`. */
export interface IdReference extends Standing {
  readonly attribute: string;
  readonly id: string;
}

/** Something with its text. */
export interface Said extends Standing {
  readonly text: string;
}

export interface PageHeading extends Standing {
  readonly level: number;
}

/** An element that shows a clause. */
export interface ShownClause extends Standing {
  /** The value of `data-clause`. */
  readonly clause: string;
  readonly id: string | null;
}

/** What the lists of a page hold, in order. Offsets are in UTF-16 units. */
interface PageLists {
  /** Every id (and name of an anchor) with the offset of the first; those in `<template>` are none. */
  readonly ids: Map<string, number>;
  /** Ids that stood on the page already. */
  readonly twice: Said[];
  readonly links: Link[];
  readonly idReferences: IdReference[];
  readonly clauses: ShownClause[];
  readonly headings: PageHeading[];
  /** What a template left behind: «undefined», «[object Object]». */
  readonly leftovers: Said[];
  /** JSON-LD. */
  readonly structured: Said[];
}

/** What a page says of itself. */
interface PageHead {
  doctype: boolean;
  charset: boolean;
  lang: string | null;
  title: string | null;
  canonical: Said | null;
  openGraph: Said | null;
  noindex: boolean;
  /** Where `<meta http-equiv="refresh">` sends the reader, or null. */
  refresh: Said | null;
  /** Where `<base>` stands, or null. */
  baseElement: Standing | null;
  /** The base that the page tells its scripts, or null. */
  toldBase: string | null;
  /** Where elements are nested deeper than `deepest`; what stands behind is not read. Null where they are not. */
  tooDeep: Standing | null;
}

/** Lists that grow no more. */
type Settled<Lists> = {
  readonly [Key in keyof Lists]: Lists[Key] extends (infer Item)[]
    ? readonly Item[]
    : Lists[Key] extends Map<infer Name, infer Value>
      ? ReadonlyMap<Name, Value>
      : never;
};

/** What a page says. */
export interface PageContent extends Readonly<PageHead>, Settled<PageLists> {
  /** Whether there is a word to read: in `<main>`, or in `<body>` where there is no `<main>`. */
  readonly hasWords: boolean;
}

/** Browsers nest elements no deeper; the parser takes ever longer for each. */
export const deepest = 512;

type Attributes = Readonly<Record<string, string>>;

const idLists = new Set([
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  'for',
  'form',
  'headers',
  'itemref',
  'list',
  'popovertarget',
]);

/** Attributes whose place is kept. */
const placed = new Set([...addressAttributes, ...idLists, 'id', 'style', 'content']);

/** Elements whose text is no text of the page. */
const silent = new Set(['script', 'style', 'template', 'code', 'pre', 'textarea']);
const leftover = /^\s*(?:undefined|NaN)\s*$|\[object [A-Z]\w*\]/u;
const word = /[\p{L}\p{N}]/u;

/** Reads a page. @param html the whole page */
export function readPage(html: string): PageContent {
  const lists: PageLists = {
    ids: new Map(),
    twice: [],
    links: [],
    idReferences: [],
    clauses: [],
    headings: [],
    leftovers: [],
    structured: [],
  };
  const head: PageHead = {
    doctype: false,
    charset: false,
    lang: null,
    title: null,
    canonical: null,
    openGraph: null,
    noindex: false,
    refresh: null,
    baseElement: null,
    toldBase: null,
    tooDeep: null,
  };
  /** How deep we are, and at which depth that was opened in which we are; 0 where we are in none. */
  const now = { depth: 0, main: 0, body: 0, template: 0, silent: 0 };
  const around: { readonly clause: string; readonly depth: number }[] = [];
  const words = { main: null as boolean | null, body: false };
  /** The text of an element that is read as a whole. */
  const whole = { of: null as 'title' | 'json' | 'style' | 'module' | null, text: '', from: 0 };
  const offsets = new Map<string, number>();

  const standing = (offset: number): Standing => ({
    offset,
    clause: around.at(-1)?.clause ?? null,
    inMain: now.main > 0,
  });
  const at = (name: string, start: number): number => offsets.get(name) ?? start;

  const parser: Parser = new Parser({
    onprocessinginstruction(name) {
      if (name.toLowerCase() === '!doctype') head.doctype = true;
    },
    onattribute(name) {
      if (placed.has(name)) offsets.set(name, parser.startIndex);
    },
    onopentag(tag, attributes) {
      if (now.depth === deepest) {
        head.tooDeep = standing(parser.startIndex);
        parser.pause();
        return;
      }
      enter(tag, attributes['data-clause']);
      const start = parser.startIndex;
      if (now.template === 0) identify(tag, attributes, start);
      for (const [name, offset] of offsets) readAttribute(tag, name, attributes, offset);
      readElement(tag, attributes, start);
      offsets.clear();
    },
    ontext(text) {
      if (whole.of !== null) {
        if (whole.text === '') whole.from = parser.startIndex;
        whole.text += text;
      } else if (now.silent === 0) {
        if (leftover.test(text)) lists.leftovers.push({ ...standing(parser.startIndex), text: text.trim() });
        const part = now.main > 0 ? 'main' : 'body';
        if (words[part] !== true && now.body > 0) words[part] = word.test(text);
      }
    },
    onclosetag() {
      if (whole.of !== null) readWhole(whole.of);
      leave();
    },
  });

  function enter(tag: string, clause: string | undefined): void {
    now.depth++;
    if (tag === 'main' && now.main === 0) {
      now.main = now.depth;
      words.main ??= false;
    } else if (tag === 'body') now.body = now.depth;
    else if (tag === 'template' && now.template === 0) now.template = now.depth;
    if (now.silent === 0 && silent.has(tag)) now.silent = now.depth;
    if (clause !== undefined) around.push({ clause, depth: now.depth });
  }

  function leave(): void {
    if (now.depth === around.at(-1)?.depth) around.pop();
    if (now.depth === now.main) now.main = 0;
    if (now.depth === now.template) now.template = 0;
    if (now.depth === now.silent) now.silent = 0;
    now.depth--;
  }

  /** Keeps what the element is known by on the page. What lies in a template is on no page until a script takes it out. */
  function identify(tag: string, attributes: Attributes, start: number): void {
    const { id, 'data-clause': clause } = attributes;
    if (clause !== undefined) lists.clauses.push({ ...standing(start), clause, id: id ?? null });
    if (/^h[1-6]$/u.test(tag)) lists.headings.push({ ...standing(start), level: Number(tag[1]) });
    const name = id ?? (tag === 'a' ? attributes['name'] : undefined);
    if (name === undefined) return;
    if (!lists.ids.has(name)) lists.ids.set(name, at('id', start));
    else if (id !== undefined) lists.twice.push({ ...standing(at('id', start)), text: id });
  }

  function readAttribute(tag: string, name: string, attributes: Attributes, offset: number): void {
    const value = attributes[name] ?? '';
    if (idLists.has(name)) {
      if (now.template > 0) return;
      for (const id of value.split(/\s+/u)) {
        if (id !== '') lists.idReferences.push({ ...standing(offset), attribute: name, id });
      }
    } else if (name === 'style') {
      for (const { url } of styleLinks(value)) lists.links.push({ ...standing(offset), url, use: 'load', what: 'css' });
    } else {
      const rel = attributes['rel'] ?? '';
      const use = useOf(tag, name, rel);
      if (use === null) return;
      const what = tag === 'link' && /stylesheet/iu.test(rel) ? 'css' : tag;
      for (const url of addressesIn(name, value)) lists.links.push({ ...standing(offset), url, use, what });
    }
  }

  function readElement(tag: string, attributes: Attributes, start: number): void {
    switch (tag) {
      case 'html':
        head.lang = attributes['lang']?.trim() ?? null;
        break;
      case 'body':
        head.toldBase = attributes['data-base'] ?? null;
        break;
      case 'base':
        head.baseElement = standing(start);
        break;
      case 'meta':
        readMeta(attributes, at('content', start));
        break;
      case 'link':
        if (attributes['rel']?.toLowerCase() === 'canonical') {
          head.canonical = { ...standing(start), text: attributes['href'] ?? '' };
        }
        break;
      case 'title':
        if (head.title === null && now.body === 0) collect('title');
        break;
      case 'style':
        collect('style');
        break;
      case 'script':
        if (attributes['src'] !== undefined) break;
        if (attributes['type'] === 'application/ld+json') collect('json');
        else if (attributes['type'] === 'module') collect('module');
    }
  }

  function readMeta(attributes: Attributes, offset: number): void {
    const { content = '', charset, name } = attributes;
    // Browsers look for it in the first 1024 bytes.
    if (charset !== undefined) head.charset = charset.toLowerCase() === 'utf-8' && offset < 1024;
    const equivalent = attributes['http-equiv']?.toLowerCase();
    if (equivalent === 'refresh') {
      const url = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+?)["']?\s*$/iu.exec(content)?.[1];
      if (url !== undefined) head.refresh = { ...standing(offset), text: url };
    } else if (equivalent === 'content-type' && /utf-8/iu.test(content)) head.charset = true;
    if (name?.toLowerCase() === 'robots' && /\bnoindex\b/iu.test(content)) head.noindex = true;
    const property = attributes['property'] ?? name;
    if (property === 'og:url') head.openGraph = { ...standing(offset), text: content };
    else if (property === 'og:image' || property === 'twitter:image') {
      lists.links.push({ ...standing(offset), url: content, use: 'load', what: 'og' });
    }
  }

  function collect(what: NonNullable<typeof whole.of>): void {
    whole.of = what;
    whole.text = '';
    whole.from = parser.endIndex + 1;
  }

  function readWhole(of: NonNullable<typeof whole.of>): void {
    const said = { ...standing(whole.from), text: whole.text };
    whole.of = null;
    if (of === 'title') head.title = said.text.trim();
    else if (of === 'json') lists.structured.push(said);
    else {
      const found = of === 'style' ? styleLinks(said.text) : scriptImports(said.text);
      const what = of === 'style' ? 'css' : 'js';
      for (const { url, offset } of found) {
        lists.links.push({ ...standing(said.offset + offset), url, use: 'load', what });
      }
    }
  }

  parser.end(html);
  return { ...lists, ...head, hasWords: words.main ?? words.body };
}
