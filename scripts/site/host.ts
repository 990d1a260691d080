import { config } from '../../punkt.config.ts';
import type { Host } from '../../src/site/destination.ts';

/**
 * What the site is built for: the host of `SITE_URL`, else that of punkt.config.ts, and the folder on it.
 * @throws with a Russian message where it is no address
 */
export function siteHost(variables: NodeJS.ProcessEnv, base: string): Host {
  const written = variables['SITE_URL'] || config.site;
  if (URL.canParse(written) && /^https?:/u.test(written)) return { base, origin: new URL(written).origin };
  throw new Error(`SITE_URL: «${written}» — не адрес сайта. Нужен адрес вида https://punkt.school.ru.`);
}
