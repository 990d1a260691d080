/** Links of a built site: what a file asks a browser to go to or to load. */

/** Whether a reader goes there, or the browser loads it by itself. */
export type LinkUse = 'go' | 'load';

/** Where in a built file something stands, and what it is part of. */
export interface Standing {
  /** In UTF-16 units from the start of the file. */
  readonly offset: number;
  /** `data-clause` of the nearest element around it, or null. */
  readonly clause: string | null;
  /** Whether it stands in `<main>`: what stands outside is the same on every page. */
  readonly inMain: boolean;
}

export interface Link extends Standing {
  /** As written, entities resolved. */
  readonly url: string;
  readonly use: LinkUse;
  /** What is loaded, for words: name of the element, `css` or `js`. */
  readonly what: string;
}

/** Relations of `<link>` that a reader or a robot follows; all else is loaded. */
const followed = new Set([
  'alternate',
  'author',
  'help',
  'license',
  'next',
  'prev',
  'search',
  'bookmark',
  'terms-of-service',
]);

const goes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction'],
  blockquote: ['cite'],
  q: ['cite'],
  ins: ['cite'],
  del: ['cite'],
};

const loads: Readonly<Record<string, readonly string[]>> = {
  script: ['src', 'href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  iframe: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  body: ['background'],
};

/** Attributes that may hold an address; all others are passed over. */
export const addressAttributes: ReadonlySet<string> = new Set([
  ...Object.values(goes).flat(),
  ...Object.values(loads).flat(),
  'imagesrcset',
]);

/** How an attribute of an element uses an address, or null where it holds none. @param rel of a `<link>` */
export function useOf(tag: string, attribute: string, rel: string): LinkUse | null {
  if (tag === 'link') {
    if (attribute === 'imagesrcset') return 'load';
    if (attribute !== 'href' || rel === 'canonical') return null;
    const words = rel.toLowerCase().split(/\s+/u);
    return words.includes('stylesheet') || !words.some((word) => followed.has(word)) ? 'load' : 'go';
  }
  if (Object.hasOwn(goes, tag) && goes[tag]?.includes(attribute) === true) return 'go';
  return Object.hasOwn(loads, tag) && loads[tag]?.includes(attribute) === true ? 'load' : null;
}

/** The addresses that an attribute holds: one, or those of a `srcset`. */
export function addressesIn(attribute: string, value: string): string[] {
  if (!attribute.endsWith('srcset')) return [value];
  return Array.from(value.matchAll(/\s*(\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/gu), ([, url = '']) => url);
}
