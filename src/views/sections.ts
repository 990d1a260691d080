/** The sections of the site, in the order of the bar. */

/** A section: its path from the root, without the base, and its name. */
export interface SiteSection {
  readonly path: string;
  readonly name: string;
  /** Whether it is looked up now and then: then a wide bar leaves it to the footer. */
  readonly seldom?: true;
}

export const siteSections: readonly SiteSection[] = [
  { path: '/documents/', name: 'Документы' },
  { path: '/roles/', name: 'Роли' },
  { path: '/guides/', name: 'Руководства' },
  { path: '/topics/', name: 'Темы', seldom: true },
  { path: '/matrix/', name: 'Кто отвечает' },
  { path: '/calendar/', name: 'Календарь' },
  { path: '/organizations/', name: 'Организации' },
  { path: '/terms/', name: 'Термины', seldom: true },
  { path: '/acts/', name: 'Акты', seldom: true },
];
