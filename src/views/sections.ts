/** The sections of the site, in the order of the bar. */

/** A section: its path from the root, without the base, and its name. */
export interface SiteSection {
  readonly path: string;
  readonly name: string;
}

export const siteSections: readonly SiteSection[] = [
  { path: '/documents/', name: 'Документы' },
  { path: '/roles/', name: 'Роли' },
  { path: '/topics/', name: 'Темы' },
  { path: '/organizations/', name: 'Организации' },
  { path: '/terms/', name: 'Термины' },
  { path: '/acts/', name: 'Акты' },
];
