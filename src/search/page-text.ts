/** What search knows of a page: made at build from the graph, carried by the index, read in the browser. */

/** Behind a stem of a way to ask that has to be said. */
export const mustMark = '!';

/** A place of a page that can be found and led to. */
export interface Unit {
  /** Null for the page itself. */
  readonly anchor: string | null;
  /** «П. 3.6», a term, the title of the page. */
  readonly heading: string;
  /** Other names it is found by: numbers, synonyms, questions as people type them. */
  readonly names: readonly string[];
  /**
   * Ways to ask for it that are shown nowhere, as stems that say something, apart by spaces. A stem with `mustMark` has to
   * be said by who asks so.
   */
  readonly asked?: readonly string[];
  /** Ids of the roles it is about. */
  readonly roles: readonly string[];
  readonly text: string;
}

/** The kinds of pages, in the words of the filter. */
export const kinds = {
  guide: 'Руководства',
  document: 'Документы',
  term: 'Термины',
  role: 'Роли',
  topic: 'Темы',
  organization: 'Организации',
  act: 'Акты',
  page: 'Страницы',
} as const;

export type Kind = keyof typeof kinds;

/** What a page of a kind is called under a result, where it says no more of itself. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  guide: 'Руководство',
  document: 'Документ',
  term: 'Словарь',
  role: 'Роль',
  topic: 'Тема консультаций',
  organization: 'Организация',
  act: 'Акты, на которые ссылаются документы',
  page: 'Страница',
};

/** Number, date and annex of a document, by which people name it. */
export interface DocumentNames {
  readonly number: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly annex: string | null;
  /** Whether clauses are numbered anew in each section. */
  readonly sections: boolean;
}

export interface PageText {
  /** Base of the site, where it is another one that is searched along: `/schools/17`. Never said by the index itself. */
  readonly base?: string;
  /** Path from the root without the base. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  /** Said under a result: «Приказ № 206 от 25.06.2021. Сакский район». */
  readonly label: string;
  /** The document's state in short; null for what has none. */
  readonly state: string | null;
  /** Whether it is in force no more. */
  readonly past: boolean;
  /** Id of the organization whose page it is. */
  readonly organization: string | null;
  readonly document: DocumentNames | null;
  readonly units: readonly Unit[];
}
