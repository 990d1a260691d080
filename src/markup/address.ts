/** Addresses in content: what may be written in a link or an image. */

/** How an address is meant. */
export type AddressKind =
  | { readonly kind: 'web' }
  | { readonly kind: 'mail' }
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | null }
  | { readonly kind: 'refused'; readonly why: string };

/** The usual link, which needs no closer look: `saki-206.mdx#3.6`, `../terms.yaml#eljur`, `#IV.3`. */
const plainFile = /^(?!\/)[\w./-]*(?:#[\w.-]*)?$/u;
const scheme = /^([a-z][a-z0-9+.-]*):/iu;
// Browsers drop tabs, line ends and leading control characters of an address before they read its scheme.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const ignored = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/gu;

/**
 * Classifies the address of a link.
 * @param url as the parser gives it (entities and escapes resolved)
 */
export function readAddress(url: string): AddressKind {
  if (plainFile.test(url)) return fileAddress(url);
  const bare = url.replace(ignored, '');
  if (bare !== url.trim()) return { kind: 'refused', why: 'в адресе невидимые знаки или пробелы' };
  if (/^[/\\]{2}/u.test(bare) || bare.includes('\\')) return { kind: 'refused', why: 'адрес без «https:»' };
  const named = scheme.exec(bare)?.[1]?.toLowerCase();
  if (named === 'http' || named === 'https') {
    if (!URL.canParse(bare)) return { kind: 'refused', why: 'такого адреса не бывает' };
    const { username, password } = new URL(bare);
    // «https://gosuslugi.ru@example.org/» leads to example.org.
    return `${username}${password}` === '' ? { kind: 'web' } : { kind: 'refused', why: 'перед «@» в нём другой сайт' };
  }
  if (named === 'mailto') return { kind: 'mail' };
  if (named !== undefined) return { kind: 'refused', why: `адрес вида «${named}:»` };
  return fileAddress(bare);
}

function fileAddress(url: string): AddressKind {
  const hash = url.indexOf('#');
  const path = hash === -1 ? url : url.slice(0, hash);
  const anchor = hash === -1 ? null : decoded(url.slice(hash + 1));
  return { kind: 'file', path: decoded(path), anchor };
}

/** Whether an image's address is a plain file name beside the document: `plan.png`, `./plan.png`. */
export function imageName(url: string): string | null {
  return /^(?:\.\/)?([a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp|avif))$/u.exec(url)?.[1] ?? null;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
