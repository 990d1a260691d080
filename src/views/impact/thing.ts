/** Things of the graph by the names that people know them by, with their places. */
import { targetKey } from '../../corpus/target.ts';
import type { Corpus, Section, Target, TargetKind } from '../../corpus/types.ts';
import type { Place } from '../../findings/finding.ts';
import { clausePlace } from '../clause-place.ts';
import { actDesignation, documentDesignation, fullDesignation } from '../designation.ts';

/** A thing as it is named in a tree. */
export interface Thing {
  readonly title: string;
  /** Null where it could not be read. */
  readonly place: Place | null;
}

/** The thing of a target: «роль «Учитель»», «п. 3.6 приказа № 206 от 25.06.2021». */
export function thing(corpus: Corpus, target: Target): Thing {
  return known(corpus, target) ?? { title: `${targetKey(target)} (не прочитано)`, place: null };
}

function known(corpus: Corpus, { kind, id }: Target): Thing | null {
  switch (kind) {
    case 'clause': {
      const clause = corpus.clauses.get(id);
      return clause === undefined ? null : { title: clausePlace(corpus, id).text, place: clause.at };
    }
    case 'section': {
      const section = sectionOf(corpus, id);
      const document = corpus.documents.get(section?.document ?? '');
      if (section === undefined || document === undefined) return null;
      const name = `раздел ${section.anchor} ${documentDesignation(corpus, document, 'genitive')}`;
      return { title: section.text === '' ? name : `${name} «${section.text}»`, place: section.at };
    }
    case 'document': {
      const document = corpus.documents.get(id);
      if (document === undefined) return null;
      const name = fullDesignation(corpus, document);
      return {
        title: name.includes(document.title) ? name : `${name} «${document.title}»`,
        place: document.at,
      };
    }
    case 'organization': {
      const organization = corpus.organizations.get(id);
      return organization === undefined ? null : named('организация', organization.name, organization.at);
    }
    case 'term': {
      const term = corpus.terms.get(id);
      return term === undefined ? null : named('термин', term.term, term.at);
    }
    case 'act': {
      const act = corpus.acts.get(id);
      if (act === undefined) return null;
      const title = /[«"]/u.test(act.title) ? act.title : `«${act.title}»`;
      return { title: `${actDesignation(act)} ${title}`, place: act.at };
    }
    case 'role':
      return titled('роль', corpus.roles.get(id));
    case 'topic':
      return titled('тема', corpus.topics.get(id));
    case 'guide':
      return titled('руководство', corpus.guides.get(id));
    case 'responsibility':
      return titled('обязанность', corpus.responsibilities.get(id));
  }
}

function titled(noun: string, one: { readonly title: string; readonly at: Place } | undefined): Thing | null {
  return one === undefined ? null : named(noun, one.title, one.at);
}

function named(noun: string, name: string, place: Place): Thing {
  return { title: `${noun} «${name}»`, place };
}

/** A section by its id `<document>#<roman>`. */
export function sectionOf(corpus: Corpus, id: string): Section | undefined {
  const [document = '', anchor] = id.split('#');
  return corpus.documents.get(document)?.sections.find((one) => one.anchor === anchor);
}

/** Title of a role, or its id where it could not be read. */
export function roleTitle(corpus: Corpus, id: string): string {
  return corpus.roles.get(id)?.title ?? id;
}

/** Title of a responsibility, or its id where it could not be read. */
export function dutyTitle(corpus: Corpus, id: string): string {
  return corpus.responsibilities.get(id)?.title ?? id;
}

/** Name of an organization, or its id where it could not be read. */
export function organizationName(corpus: Corpus, id: string): string {
  return corpus.organizations.get(id)?.name ?? id;
}

/** The order in which kinds are shown. */
export const kindOrder: readonly TargetKind[] = [
  'document',
  'section',
  'clause',
  'topic',
  'guide',
  'role',
  'organization',
  'responsibility',
  'term',
  'act',
];

/** Names of kinds as headings. */
export const kindHeadings: Readonly<Record<TargetKind, string>> = {
  document: 'Документы',
  section: 'Разделы',
  clause: 'Пункты',
  topic: 'Темы',
  guide: 'Руководства',
  role: 'Роли',
  organization: 'Организации',
  responsibility: 'Обязанности',
  term: 'Термины',
  act: 'Акты',
};
