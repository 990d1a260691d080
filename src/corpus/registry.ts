/** What exists: the ids of every collection and the anchors of every document, to resolve references against. */
import type { Code } from '../findings/codes.ts';
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
  readonly rule: Code;
  readonly message: string;
  readonly hint: string | null;
}

interface KindWords {
  readonly collection: Collection;
  readonly rule: Code;
  /** «роли» as in «роли «…» нет». */
  readonly genitive: string;
}

const kindWords: Record<Exclude<TargetKind, 'clause' | 'section'>, KindWords> = {
  document: { collection: 'documents', rule: 'reference/document', genitive: 'Документа' },
  role: { collection: 'roles', rule: 'reference/role', genitive: 'Роли' },
  topic: { collection: 'topics', rule: 'reference/topic', genitive: 'Темы' },
  guide: { collection: 'guides', rule: 'reference/guide', genitive: 'Руководства' },
  organization: { collection: 'organizations', rule: 'reference/organization', genitive: 'Организации' },
  responsibility: { collection: 'responsibilities', rule: 'reference/responsibility', genitive: 'Обязанности' },
  term: { collection: 'terms', rule: 'reference/term', genitive: 'Термина' },
  act: { collection: 'acts', rule: 'reference/act', genitive: 'Акта' },
};

/** Resolves ids to targets. */
export interface Registry {
  /** An id of the kind, or why there is none. */
  entry(kind: Exclude<TargetKind, 'clause' | 'section'>, id: string): Target | Dangling;
  /** An anchor of a document: clause or section. Null where the document exists and could not be read. */
  anchor(document: string, anchor: string): Target | Dangling | null;
  /** A clause by its whole id `<document>#<anchor>`, as front matter and elements name it. */
  clause(id: string): Target | Dangling | null;
}

/**
 * Makes the registry.
 * @param known the ids of every collection @param anchors of the documents that could be read
 */
export function makeRegistry(
  known: ReadonlyMap<Collection, ReadonlySet<string>>,
  anchors: ReadonlyMap<string, Anchors>,
): Registry {
  const ids = (collection: Collection): ReadonlySet<string> => known.get(collection) ?? new Set();

  function entry(kind: Exclude<TargetKind, 'clause' | 'section'>, id: string): Target | Dangling {
    const { collection, rule, genitive } = kindWords[kind];
    if (ids(collection).has(id)) return { kind, id };
    return { rule, message: `${genitive} «${id}» нет.`, hint: looksLike(id, ids(collection)) };
  }

  function anchor(document: string, name: string): Target | Dangling | null {
    const own = anchors.get(document);
    if (own === undefined) return null;
    const id = `${document}#${name}`;
    if (own.clauses.has(name)) return { kind: 'clause', id };
    if (own.sections.has(name)) return { kind: 'section', id };
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
        rule: 'reference/clause',
        message: `«${id}» — раздел, а нужен пункт.`,
        hint: 'Назовите пункт этого раздела.',
      };
    }
    return found;
  }

  return { entry, anchor, clause };
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
