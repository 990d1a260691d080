import * as all from './all.ts';
import type { SiteCheck } from './site-check.ts';

/** The checks in order of their names. */
export const siteChecks: readonly SiteCheck[] = Object.values<SiteCheck>(all).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The checks by name. */
export const siteCheckById: ReadonlyMap<string, SiteCheck> = new Map(siteChecks.map((check) => [check.id, check]));
