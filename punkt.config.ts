import type { Forge } from './src/views/forge.ts';
import type { AskedQuestion } from './src/views/questions.ts';
import type { ReportTo } from './src/views/report.ts';

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
  readonly forge: Forge | null;
  /** Where readers report an error: a mail address, `issues` of the forge, the web address of a form, or null. */
  readonly reportTo: ReportTo;
  /** Id of the organization that is meant where none is chosen, or null. */
  readonly defaultOrganization: string | null;
  /** What people come for, as they would say it, and the clauses and the guide that answer; one that is not in the content is left out. */
  readonly questions: readonly AskedQuestion[];
  /** Paths of other sites of the same host that search looks into too, with slashes: `/schools/17/`. */
  readonly searchAlso: readonly string[];
}

export const config: PunktConfig = {
  title: 'Пункт',
  tagline: 'база знаний ЭлЖур',
  description:
    'Кто отвечает за электронный журнал, в какой срок и на каком основании: приказы и регламенты по пунктам, простыми словами.',
  site: 'http://localhost:4321',
  // Samples: names under `.example` belong to nobody (RFC 2606). Put your own here, or null to leave the links out.
  forge: { kind: 'forgejo', repository: 'https://git.punkt.example/school/punkt', branch: 'main' },
  reportTo: 'journal@punkt.example',
  searchAlso: [],
  defaultOrganization: null,
  questions: [
    { words: 'Потерян логин или пароль', clauses: ['school-help#IV.b2'], guide: 'lost-password' },
    { words: 'Что заполнить на уроке', clauses: ['school-help#I.entry'], guide: 'lesson-record' },
    { words: 'Изменились данные ученика', clauses: ['krasnomakskaya-271#6.2'], guide: 'monthly-check' },
    { words: 'Вести ли бумажный журнал', clauses: ['krasnomakskaya-271#1', 'school-help#III.b2'], acts: ['mp-582'] },
    { words: 'Как узнать отметки без интернета', clauses: ['saki-206#3.6'], guide: 'parent-no-internet' },
  ],
};
