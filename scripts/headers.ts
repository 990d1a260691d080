import { headerPolicy } from '../src/astro/policy.ts';

/** Headers of every answer: what a careful host sends with a static site. */
export const securityHeaders: ReadonlyMap<string, string> = new Map([
  ['Content-Security-Policy', headerPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]);

/** Files whose name holds a hash of what is in them: they never change. */
const hashed = /^\/_astro\/|\.pf_(?:fragment|index|meta|filter)$/u;

/** The cache rule of a file, by its path without the base. */
export function cacheControl(path: string): string {
  return hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Text files whose letters are guessed wrong without a charset. */
const bareText: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  xml: 'application/xml;charset=utf-8',
};

const office = 'application/vnd.openxmlformats-officedocument';

/** Files the server's own table does not know. */
const unknown: Readonly<Record<string, string>> = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
};

/** The content type to set by hand for a path, or null where the server's own table is right. */
export function contentType(path: string): string | null {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return bareText[ending] ?? unknown[ending] ?? null;
}
