import { normalBase } from '../../src/astro/base.ts';
import { config } from '../../punkt.config.ts';
import { UsageError } from './usage-error.ts';

/**
 * Addresses of the site as a report names them: absolute where the host is known to others (`SITE_URL`, or `site` of the
 * configuration where that is not this machine), else the path with the base.
 * @returns what turns a path from the root, without the base, into the address
 * @throws {UsageError} where the environment makes no sense
 */
export function siteAddress(variables: NodeJS.ProcessEnv): (path: string) => string {
  const base = baseOf(variables['BASE_PATH']).slice(0, -1);
  const written = variables['SITE_URL'] || config.site;
  if (!URL.canParse(written)) {
    throw new UsageError(`SITE_URL: «${written}» — не адрес. Нужен полный, например https://punkt.example.`);
  }
  const { hostname, origin } = new URL(written);
  const isHere = /^(?:localhost|127\.[\d.]+|\[::1\])$/u.test(hostname);
  return (path) => `${isHere ? '' : origin}${base}${path}`;
}

function baseOf(written: string | undefined): string {
  try {
    return normalBase(written);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}
