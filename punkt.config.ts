/** What differs between owners of a Punkt: names, addresses, where reports go. */
export interface PunktConfig {
  /** Name of the site, as in the bar and in titles. */
  readonly title: string;
  /** A few words behind the name. */
  readonly tagline: string;
  /** What the site is, one sentence, for search engines and links. */
  readonly description: string;
  /** Address of the site's host, without the base; `SITE_URL` of the environment comes first. */
  readonly site: string;
  /** The forge with the content, or null where it is not public: where «Изменить» leads. */
  readonly forge: {
    readonly kind: 'github' | 'gitlab' | 'forgejo';
    readonly repository: string;
    readonly branch: string;
  } | null;
  /** Where readers report an error: a mail address or a web address, or null. */
  readonly reportTo: string | null;
  /** Id of the organization that is meant where none is chosen, or null. */
  readonly defaultOrganization: string | null;
}

export const config: PunktConfig = {
  title: 'Пункт',
  tagline: 'база знаний ЭлЖур',
  description:
    'Кто отвечает за электронный журнал, в какой срок и на каком основании: приказы и регламенты по пунктам, простыми словами.',
  site: 'http://localhost:4321',
  forge: null,
  reportTo: null,
  defaultOrganization: null,
};
