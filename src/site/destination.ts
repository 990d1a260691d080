/** What an address on a page means, before anybody looks whether something is there. */

/** Where an address leads. Paths are without the base. */
export type Destination =
  | {
      readonly kind: 'inside';
      readonly path: string;
      /** Decoded, without `#`; null where there is none. */
      readonly fragment: string | null;
      /** Whether it names our own host. */
      readonly absolute: boolean;
    }
  /** On our host and not in the folder of the site, or with the folder written twice. */
  | { readonly kind: 'beyond'; readonly path: string }
  | { readonly kind: 'web'; readonly host: string }
  | { readonly kind: 'mail' }
  /** Nothing that a page may hold. @see why */
  | { readonly kind: 'odd'; readonly why: string };

/** What a site is built for. */
export interface Host {
  readonly base: string;
  readonly origin: string;
}

/** The usual address, which needs no closer look. */
const plain = /^\/(?!\/)[\w.~/-]*(?:#[\w.~-]*)?$/u;
const anchorAlone = /^#[\w.-]+$/u;
const scheme = /^([a-z][a-z0-9+.-]*):/iu;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/u;

/**
 * Reads an address.
 * @param url as written, entities resolved @param from path of the file it stands in, without the base
 */
export function destination(url: string, from: string, { base, origin }: Host): Destination {
  if (plain.test(url) && !url.includes('/.')) {
    const hash = url.indexOf('#');
    return hash === -1 ? inside(url, null, base, false) : inside(url.slice(0, hash), url.slice(hash + 1), base, false);
  }
  if (anchorAlone.test(url)) return { kind: 'inside', path: from, fragment: url.slice(1), absolute: false };
  const bare = url.trim();
  if (bare === '') return { kind: 'odd', why: 'он пуст' };
  if (bare === '#') return { kind: 'odd', why: 'в нём одна решётка' };
  if (unseen.test(bare)) return { kind: 'odd', why: 'в нём невидимые знаки' };
  if (bare.includes('\\')) return { kind: 'odd', why: 'в нём обратная косая черта' };
  if (bare.startsWith('//')) return { kind: 'odd', why: 'он начинается с «//», без «https:»' };
  const named = scheme.exec(bare)?.[1]?.toLowerCase();
  if (named === 'mailto' || named === 'tel') return mail(bare, named);
  if (named !== undefined && named !== 'http' && named !== 'https') {
    return { kind: 'odd', why: `он вида «${named}:»` };
  }
  if (named !== undefined && !/^https?:\/\/[^/\s]/iu.test(bare)) return { kind: 'odd', why: 'в нём нет имени сайта' };
  const here = `${origin}${base}${from.slice(1)}`;
  if (!URL.canParse(bare, here)) return { kind: 'odd', why: 'такого адреса не бывает' };
  const read = new URL(bare, here);
  if (read.username !== '' || read.password !== '') return { kind: 'odd', why: 'перед «@» в нём другой сайт' };
  const path = decoded(read.pathname);
  const fragment = bare.includes('#') ? decoded(read.hash.slice(1)) : null;
  if (path === null || (fragment === null && bare.includes('#'))) {
    return { kind: 'odd', why: 'знаки «%» в нём не складываются в буквы' };
  }
  if (read.origin !== origin) {
    const local = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/u.test(read.hostname);
    return local ? { kind: 'odd', why: 'он ведёт на свой же компьютер' } : { kind: 'web', host: read.host };
  }
  const found = inside(path, fragment, base, named !== undefined);
  return found.kind === 'beyond' && named !== undefined ? { kind: 'web', host: read.host } : found;
}

function inside(path: string, fragment: string | null, base: string, absolute: boolean): Destination {
  if (!path.startsWith(base)) return { kind: 'beyond', path };
  // Words to be found and marked (`#:~:text=`) are no anchor, and an empty one is the top of the page.
  const anchor = fragment?.split(':~:')[0] ?? '';
  if (base !== '/' && path.startsWith(`${base}${base.slice(1)}`)) return { kind: 'beyond', path };
  return { kind: 'inside', path: path.slice(base.length - 1), fragment: anchor === '' ? null : anchor, absolute };
}

function mail(url: string, named: string): Destination {
  const to = decoded(url.slice(named.length + 1).split('?')[0] ?? '') ?? '';
  if (named === 'tel') {
    return /^\+?[\d\s()-]{3,}$/u.test(to) ? { kind: 'mail' } : { kind: 'odd', why: 'в нём нет номера телефона' };
  }
  const right = to === '' ? url.includes('?') : to.split(',').every((one) => /^[^\s@]+@[^\s@]+$/u.test(one.trim()));
  return right ? { kind: 'mail' } : { kind: 'odd', why: 'в нём нет адреса почты' };
}

function decoded(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
