/**
 * The content security policy, as data, for both places it stands in: the meta element Astro writes into every page
 * and the header of `npm start`. Nothing of another host is ever loaded; Pagefind's WebAssembly needs
 * `'wasm-unsafe-eval'` (measured in Chromium).
 */

/** Sources of scripts: Astro's `scriptDirective.resources`. */
export const scriptSources: readonly string[] = ["'self'", "'wasm-unsafe-eval'"];

/** Sources of styles: Astro's `styleDirective.resources`. */
export const styleSources: readonly string[] = ["'self'"];

/** All that a meta element may hold apart from scripts and styles: Astro's `security.csp.directives`. */
export const metaDirectives = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** The whole policy as the value of the header. `frame-ancestors` holds in a header alone. */
export const headerPolicy = [
  ...metaDirectives,
  `script-src ${scriptSources.join(' ')}`,
  `style-src ${styleSources.join(' ')}`,
  "frame-ancestors 'self'",
].join('; ');
