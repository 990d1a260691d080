/**
 * The content security policy, as data, for both places it stands in: the meta element of every page
 * and the header of `npm start`. Nothing of another host is ever loaded, nothing is made into code.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { firstPaintScript } from '../reading/first-paint.ts';
import { inlineScript } from './inline-script.ts';
import type { PagePolicies } from './page-policy.ts';

const firstPaint = firstPaintScript(readFileSync(new URL('../site-script/first-paint.js', import.meta.url), 'utf8'));

/** Hash of the one inline script that every page has. */
export const firstPaintHash = `sha256-${createHash('sha256').update(firstPaint).digest('base64')}` as const;

const chosenOrganization = inlineScript(
  readFileSync(new URL('../site-script/chosen-organization.js', import.meta.url), 'utf8'),
);

/** Hash of the one inline script that only the home page and guides have. */
export const chosenOrganizationHash =
  `sha256-${createHash('sha256').update(chosenOrganization).digest('base64')}` as const;

/** The whole policy as a meta element may hold it. @param hashes of the inline scripts of the page */
function metaPolicy(...hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `script-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')}`,
    "style-src 'self'",
  ].join('; ');
}

/** The policies of pages: a hash that a page does not use is bytes that no compression takes away. */
export const metaPolicies: PagePolicies = {
  plain: metaPolicy(firstPaintHash),
  choosing: metaPolicy(firstPaintHash, chosenOrganizationHash),
};

/** The policy of the whole site as the value of the header. `frame-ancestors` holds in a header alone. */
export const headerPolicy = `${metaPolicies.choosing}; frame-ancestors 'self'`;
