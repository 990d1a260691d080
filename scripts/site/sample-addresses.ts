import type { PunktConfig } from '../../punkt.config.ts';

/**
 * Addresses in the configuration that lead nowhere as they are samples: names under `.example` (RFC 2606).
 * @returns the addresses as written; empty where the owner has put their own
 */
export function sampleAddresses({ forge, reportTo, site }: Pick<PunktConfig, 'forge' | 'reportTo' | 'site'>): string[] {
  return [site, forge?.repository, reportTo]
    .filter((address) => typeof address === 'string')
    .filter((address) => /^(?:https?:\/\/)?[^/]*\.example(?:$|[/:?])/u.test(address));
}
