import { expect, type BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    punktViolation?: (violation: string) => void;
  }
}

/** What pages did that they should not. */
export interface Seen {
  readonly foreignRequests: string[];
  readonly violations: string[];
  readonly errors: string[];
}

/**
 * Listens to every page of a context: requests to other hosts, breaches of the content security policy (as the
 * browser reports them to the page and to the console), errors of scripts.
 * @param site address whose origin is our own
 */
export async function watch(context: BrowserContext, site: string): Promise<Seen> {
  const { origin } = new URL(site);
  const seen: Seen = { foreignRequests: [], violations: [], errors: [] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) seen.foreignRequests.push(request.url());
  });
  context.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/iu.test(message.text())) seen.violations.push(message.text());
  });
  context.on('weberror', (error) => seen.errors.push(String(error.error())));
  await context.exposeBinding('punktViolation', (_, violation: string) => {
    seen.violations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.punktViolation?.(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return seen;
}

/** Fails where anything was seen. */
export function expectQuiet(seen: Seen): void {
  expect(seen).toEqual({ foreignRequests: [], violations: [], errors: [] });
}
