/** What exists: the ids of every collection and the anchors of every document, to resolve references against. */
import type { RuleId } from '../findings/finding.ts';
import { mixedId } from '../findings/lookalike.ts';
import { looksLike } from '../findings/nearest.ts';
import type { Collection } from './entries.ts';
import type { Corpus, Target, TargetKind } from './types.ts';

/** The anchors of a document: sections and clauses. */
export interface Anchors {
  readonly sections: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
}

/** Why a reference does not resolve. */
export interface Dangling {
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string | null;
}

interface KindWords {
  readonly collection: Collection;
  readonly rule: RuleId;
  /** «роли» as in «роли «…» нет». */
  readonly genitive: string;
  /** «роль» as in «это роль», and «роли» as in «назовите id роли». */
  readonly nominative: string;
}

const kindWords: Record<Exclude<TargetKind, 'clause' | 'section'>, KindWords> = {
  document: { collection: 'documents', rule: 'reference/document', genitive: 'Документа', nominative: 'документ' },
  role: { collection: 'roles', rule: 'reference/role', genitive: 'Роли', nominative: 'роль' },
  topic: { collection: 'topics', rule: 'reference/topic', genitive: 'Темы', nominative: 'тема' },
  guide: { collection: 'guides', rule: 'reference/guide', genitive: 'Руководства', nominative: 'руководство' },
  organization: {
    collection: 'organizations',
    rule: 'reference/organization',
    genitive: 'Организации',
    nominative: 'организация',
  },
  responsibility: {
    collection: 'responsibilities',
    rule: 'reference/responsibility',
    genitive: 'Обязанности',
    nominative: 'обязанность',
  },
  term: { collection: 'terms', rule: 'reference/term', genitive: 'Термина', nominative: 'термин' },
  act: { collection: 'acts', rule: 'reference/act', genitive: 'Акта', nominative: 'акт' },
};

/** Resolves ids to targets. */
export interface Registry {
  /** An id of the kind, or why there is none. */
  entry(kind: Exclude<TargetKind, 'clause' | 'section'>, id: string): Target | Dangling;
  /** An anchor of a document: clause or section. Null where the document exists and could not be read. */
  anchor(document: string, anchor: string): Target | Dangling | null;
  /** A clause by its whole id `<document>#<anchor>`, as front matter and elements name it. */
  clause(id: string): Target | Dangling | null;
  /** The anchors of a document, where it could be read. */
  anchorsOf(document: string): Anchors | undefined;
  /** Whether another registry knows the same ids; anchors aside. */
  knowsTheSame(other: Registry): boolean;
  /** The ids of a collection. */
  ids(collection: Collection): ReadonlySet<string>;
}

/**
 * Makes the registry.
 * @param known the ids of every collection @param anchors of the documents that could be read
 */
export function makeRegistry(
  known: ReadonlyMap<Collection, ReadonlySet<string>>,
  anchors: ReadonlyMap<string, Anchors>,
): Registry {
  const none = new Set<string>();
  const ids = (collection: Collection): ReadonlySet<string> => known.get(collection) ?? none;

  function entry(kind: Exclude<TargetKind, 'clause' | 'section'>, id: string): Target | Dangling {
    const { collection, rule, genitive } = kindWords[kind];
    if (ids(collection).has(id)) return { kind, id };
    const mixed = mixedId(id);
    if (mixed !== null)
      return { rule: 'schema/lookalike', message: `${genitive} ${mixed.what} нет: ${mixed.why}.`, hint: mixed.hint };
    const other = Object.values(kindWords).find((words) => ids(words.collection).has(id));
    if (other !== undefined) {
      const message = `«${id}» — это ${other.nominative}, а здесь нужно другое: ${kindWords[kind].nominative}.`;
      return { rule: 'reference/kind', message, hint: looksLike(id, ids(collection)) };
    }
    return { rule, message: `${genitive} «${id}» нет.`, hint: looksLike(id, ids(collection)) };
  }

  function anchor(document: string, name: string): Target | Dangling | null {
    const own = anchors.get(document);
    if (own === undefined) return null;
    const id = `${document}#${name}`;
    if (own.clauses.has(name)) return { kind: 'clause', id };
    if (own.sections.has(name)) return { kind: 'section', id };
    const mixed = mixedId(name);
    if (mixed !== null) {
      return {
        rule: 'schema/lookalike',
        message: `Пункта ${mixed.what} в документе «${document}» нет: ${mixed.why}.`,
        hint: mixed.hint,
      };
    }
    const hint = looksLike(name, [...own.clauses, ...own.sections]);
    return { rule: 'reference/anchor', message: `Пункта «${name}» в документе «${document}» нет.`, hint };
  }

  function clause(id: string): Target | Dangling | null {
    const hash = id.indexOf('#');
    const document = entry('document', id.slice(0, hash));
    if ('rule' in document) return document;
    const found = anchor(document.id, id.slice(hash + 1));
    if (found !== null && 'kind' in found && found.kind === 'section') {
      return {
        rule: 'reference/kind',
        message: `«${id}» — раздел, а нужен пункт.`,
        hint: 'Назовите пункт этого раздела.',
      };
    }
    return found;
  }

  return {
    entry,
    anchor,
    clause,
    ids,
    anchorsOf: (document) => anchors.get(document),
    knowsTheSame: (other) => Array.from(known).every(([collection, set]) => other.ids(collection) === set),
  };
}

/** The registry of a finished graph. */
export function registryOf(corpus: Corpus): Registry {
  const known = new Map<Collection, ReadonlySet<string>>();
  for (const { collection } of Object.values(kindWords)) known.set(collection, new Set(corpus[collection].keys()));
  const anchors = new Map<string, Anchors>();
  for (const { id, sections, clauses } of corpus.documents.values()) {
    anchors.set(id, {
      sections: new Set(sections.map(({ anchor }) => anchor)),
      clauses: new Set(clauses.map(({ anchor }) => anchor)),
    });
  }
  return makeRegistry(known, anchors);
}
