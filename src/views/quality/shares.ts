/** How complete the base is, as shares: so many of so many, and where those are that are missing. */
import type { Corpus } from '../../corpus/types.ts';
import { plural } from '../../findings/plural.ts';
import type { Looked } from './gap.ts';
import { hasConfirmedHours } from './gaps/hours.ts';
import { missingRequisites } from './gaps/requisites.ts';
import { namedResponsibilities } from './gaps/responsibilities.ts';
import { isStateKnown } from './gaps/state.ts';
import { hasHelp } from './gaps/topics.ts';
import { isAnswered, obliging } from './obliging.ts';
import { hasGuide } from './ours/guides.ts';

/** So many of so many. */
export interface Ratio {
  readonly have: number;
  readonly all: number;
}

export interface Share extends Ratio {
  /** Id of the kind of gap that lists what is missing. */
  readonly id: string;
  /** What is counted: «Дела, у которых назван исполнитель». */
  readonly title: string;
  /** The same in a word or two, for the head of a column. */
  readonly short: string;
  /** Anchor of the places that are missing; null where none is. */
  readonly anchor: string | null;
  /** Those places in words: «12 без исполнителя»; empty where there are none. */
  readonly missing: string;
}

interface ShareKind {
  readonly title: string;
  readonly short: string;
  /** Id of the kind of gap that lists what is missing. */
  readonly gap: string;
  /** Behind the number, of one and of several: «без исполнителя». */
  readonly missing: readonly [string, string];
  readonly ratio: (looked: Looked) => Ratio;
}

/** Shares that can be asked of one organization's documents. */
export const ofDocuments: readonly ShareKind[] = [
  {
    title: 'Документы, о которых известно, действуют ли они',
    short: 'Действие известно',
    gap: 'state',
    missing: ['не подтверждён', 'не подтверждено'],
    ratio: ({ corpus, today }) => ratio(corpus.documents.values(), (document) => isStateKnown(document, today)),
  },
  {
    title: 'Документы с номером и датой',
    short: 'Номер и дата',
    gap: 'requisites',
    missing: ['без номера или даты', 'без номера или даты'],
    ratio: ({ corpus }) => ratio(corpus.documents.values(), (document) => missingRequisites(document).length === 0),
  },
  {
    title: 'Дела, у которых назван исполнитель',
    short: 'Исполнитель назван',
    gap: 'unnamed',
    missing: ['без исполнителя', 'без исполнителя'],
    ratio: ({ corpus }) => ratio(obliging(corpus), isAnswered),
  },
  {
    title: 'Приложения, текст которых у нас есть',
    short: 'Тексты приложений',
    gap: 'annexes',
    missing: ['без текста', 'без текста'],
    ratio: ({ corpus }) =>
      ratio(
        [...corpus.documents.values()].flatMap(({ annexes }) => annexes),
        ({ document }) => document !== undefined,
      ),
  },
  {
    title: 'Пункты, прочитанные без восстановления',
    short: 'Прочитано без потерь',
    gap: 'reconstructed',
    missing: ['восстановлен по смыслу', 'восстановлено по смыслу'],
    ratio: ({ corpus }) => ratio(corpus.clauses.values(), ({ reconstructed }) => reconstructed === null),
  },
];

const ofAll: readonly ShareKind[] = [
  {
    title: 'Дела, о которых есть хотя бы один пункт',
    short: 'Дела',
    gap: 'responsibilities',
    missing: ['без пункта', 'без пункта'],
    ratio: ({ corpus }) => {
      const named = namedResponsibilities(corpus);
      return ratio(corpus.responsibilities.values(), ({ id }) => named.has(id));
    },
  },
  {
    title: 'Темы помощи, по которым есть кого спросить',
    short: 'Кого спросить',
    gap: 'topics',
    missing: ['без ответа', 'без ответа'],
    ratio: ({ corpus }) => ratio(corpus.topics.values(), (topic) => hasHelp(corpus, topic)),
  },
  {
    title: 'Организации с подтверждёнными часами консультаций',
    short: 'Часы',
    gap: 'hours',
    missing: ['без подтверждённых часов', 'без подтверждённых часов'],
    ratio: (looked) => ratio(looked.corpus.organizations.values(), ({ id }) => hasConfirmedHours(looked, id)),
  },
  {
    title: 'Темы помощи, к которым написано руководство',
    short: 'Руководства',
    gap: 'guides',
    missing: ['без руководства', 'без руководства'],
    ratio: ({ corpus }) => ratio(corpus.topics.values(), hasGuide),
  },
  {
    title: 'Термины, которые встречаются в текстах',
    short: 'Термины',
    gap: 'notes',
    missing: ['не встречается', 'не встречаются'],
    ratio: ({ corpus, findings }) => {
      const unused = findings.filter(({ rule }) => rule === 'term/unused').length;
      return { have: corpus.terms.size - unused, all: corpus.terms.size };
    },
  },
];

/** Shares of the whole base; what there is none of is left out. */
export function shares(looked: Looked): readonly Share[] {
  return [...ofDocuments, ...ofAll].map((kind) => share(kind, kind.ratio(looked), '')).filter(({ all }) => all > 0);
}

/** The shares of one organization's documents, in the order of `ofDocuments`. @param organization its id */
export function sharesOf(looked: Looked, organization: string): readonly Share[] {
  const own = { ...looked, corpus: documentsOf(looked.corpus, organization) };
  return ofDocuments.map((kind) => share(kind, kind.ratio(own), `.${organization}`));
}

function share({ title, short, gap, missing }: ShareKind, { have, all }: Ratio, behind: string): Share {
  const left = all - have;
  return {
    id: gap,
    title,
    short,
    have,
    all,
    anchor: left === 0 ? null : `${gap}${behind}`,
    missing: left === 0 ? '' : `${left} ${plural(left, missing[0], missing[1], missing[1])}`,
  };
}

function ratio<Thing>(things: Iterable<Thing>, has: (thing: Thing) => boolean): Ratio {
  const all = [...things];
  return { have: all.filter(has).length, all: all.length };
}

/** The graph with the documents of one organization alone. */
function documentsOf(corpus: Corpus, organization: string): Corpus {
  const own = new Map([...corpus.documents].filter(([, document]) => document.organization === organization));
  return {
    ...corpus,
    documents: own,
    clauses: new Map([...corpus.clauses].filter(([, { document }]) => own.has(document))),
  };
}
