/** What exists: the ids of every collection and the anchors of every document, to resolve references against. */
import type { RuleId } from '../findings/finding.ts';
import { mixedId } from '../findings/lookalike.ts';
import { looksLike, nearest } from '../findings/nearest.ts';
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
  readonly hint: string;
  /** The name that was probably meant, or null where none is near. */
  readonly near: string | null;
}

interface KindWords {
  readonly collection: Collection;
  readonly rule: RuleId;
  /** «роли» as in «роли «…» нет». */
  readonly genitive: string;
  /** «роль» as in «это роль», and «роли» as in «назовите id роли». */
  readonly nominative: string;
  /** Where such ids are found, a sentence. */
  readonly where: string;
}

const kindWords: Record<Exclude<TargetKind, 'clause' | 'section'>, KindWords> = {
  document: {
    collection: 'documents',
    rule: 'reference/document',
    genitive: 'Документа',
    nominative: 'документ',
    where: 'Id документа — имя его файла в папке documents.',
  },
  role: {
    collection: 'roles',
    rule: 'reference/role',
    genitive: 'Роли',
    nominative: 'роль',
    where: 'Id роли — имя её файла в папке roles.',
  },
  topic: {
    collection: 'topics',
    rule: 'reference/topic',
    genitive: 'Темы',
    nominative: 'тема',
    where: 'Id темы — имя её файла в папке topics.',
  },
  guide: {
    collection: 'guides',
    rule: 'reference/guide',
    genitive: 'Руководства',
    nominative: 'руководство',
    where: 'Id руководства — имя его файла в папке guides.',
  },
  organization: {
    collection: 'organizations',
    rule: 'reference/organization',
    genitive: 'Организации',
    nominative: 'организация',
    where: 'Id организации — имя её файла в папке organizations.',
  },
  responsibility: {
    collection: 'responsibilities',
    rule: 'reference/responsibility',
    genitive: 'Обязанности',
    nominative: 'обязанность',
    where: 'Id обязанностей — в файле responsibilities.yaml.',
  },
  term: {
    collection: 'terms',
    rule: 'reference/term',
    genitive: 'Термина',
    nominative: 'термин',
    where: 'Id терминов — в файле terms.yaml.',
  },
  act: {
    collection: 'acts',
    rule: 'reference/act',
    genitive: 'Акта',
    nominative: 'акт',
    where: 'Id актов — в файле acts.yaml.',
  },
};

/** Resolves ids to targets. */
export interface Registry {
  /** An id of the kind, or why there is none. @param guess whether the nearest id is looked for */
  entry(kind: Exclude<TargetKind, 'clause' | 'section'>, id: string, guess?: boolean): Target | Dangling;
  /** An anchor of a document: clause or section. Null where the document exists and could not be read. */
  anchor(document: string, anchor: string, guess?: boolean): Target | Dangling | null;
  /** A clause by its whole id `<document>#<anchor>`, as front matter and elements name it. */
  clause(id: string, guess?: boolean): Target | Dangling | null;
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

  function entry(kind: Exclude<TargetKind, 'clause' | 'section'>, id: string, guess = true): Target | Dangling {
    const { collection, rule, genitive, nominative, where } = kindWords[kind];
    const own = ids(collection);
    if (own.has(id)) return { kind, id };
    const mixed = mixedId(id);
    if (mixed !== null) {
      const message = `${genitive} ${mixed.what} нет: ${mixed.why}.`;
      return { rule: 'schema/lookalike', message, hint: mixed.hint, near: null };
    }
    const near = guess ? nearest(id, own) : null;
    const help = { hint: near === null ? where : `Похоже на «${near}».`, near };
    const other = Object.values(kindWords).find((words) => ids(words.collection).has(id));
    if (other === undefined) return { rule, message: `${genitive} «${id}» нет.`, ...help };
    const message = `«${id}» — это ${other.nominative}, а здесь нужно другое: ${nominative}.`;
    return { rule: 'reference/kind', message, ...help };
  }

  function anchor(document: string, name: string, guess = true): Target | Dangling | null {
    const own = anchors.get(document);
    if (own === undefined) return null;
    const id = `${document}#${name}`;
    if (own.clauses.has(name)) return { kind: 'clause', id };
    if (own.sections.has(name)) return { kind: 'section', id };
    const mixed = mixedId(name);
    if (mixed !== null) {
      const message = `Пункта ${mixed.what} в документе «${document}» нет: ${mixed.why}.`;
      return { rule: 'schema/lookalike', message, hint: mixed.hint, near: null };
    }
    const meant = guess ? anchorMeant(name, own) : null;
    const hint = meant ?? 'Откройте пункт на сайте: якорь стоит в адресе после «#».';
    const message = `Пункта «${name}» в документе «${document}» нет.`;
    return { rule: 'reference/anchor', message, hint, near: null };
  }

  function clause(id: string, guess = true): Target | Dangling | null {
    const hash = id.indexOf('#');
    const document = entry('document', hash === -1 ? id : id.slice(0, hash), guess);
    if ('rule' in document) return document;
    const clauseOnly = 'Назовите и пункт: «saki-206#3.6».';
    if (hash === -1) {
      return { rule: 'reference/kind', message: `«${id}» — документ, а нужен пункт.`, hint: clauseOnly, near: null };
    }
    const found = anchor(document.id, id.slice(hash + 1), guess);
    if (found !== null && 'kind' in found && found.kind === 'section') {
      const hint = 'Назовите пункт этого раздела.';
      return { rule: 'reference/kind', message: `«${id}» — раздел, а нужен пункт.`, hint, near: null };
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

/** Which anchor was meant: the same with its section or without, else the nearest; null where none is like it. */
function anchorMeant(name: string, { clauses, sections }: Anchors): string | null {
  const inSection = [...clauses].filter((anchor) => anchor.endsWith(`.${name}`) && /^[IVXLCDM]+\./u.test(anchor));
  const [first, ...others] = inSection;
  if (first !== undefined && others.length > 0) {
    return `Назовите и раздел: ${inSection
      .slice(0, 3)
      .map((anchor) => `«${anchor}»`)
      .join(', ')}.`;
  }
  const bare = name.replace(/^[IVXLCDM]+\./u, '');
  const plain = first ?? (clauses.has(bare) ? bare : undefined);
  return plain === undefined ? looksLike(name, [...clauses, ...sections]) : `Похоже на «${plain}».`;
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
