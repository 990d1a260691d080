/** One side of the comparison as it is read: names of its own graph, keys that both sides share. */
import { lowerFirst, upperFirst } from '../findings/lower-first.ts';
import { targetKey } from '../corpus/target.ts';
import type { Source } from '../corpus/trust.ts';
import type { Corpus, Target, TargetKind } from '../corpus/types.ts';
import type { CheckedContent } from '../rules/check.ts';
import { clausePlace } from '../views/clause-place.ts';
import { fullDesignation, actDesignation } from '../views/designation.ts';
import type { Item } from './facts.ts';

/** By `<kind>/<id>` of the base, the key that the thing has in the head. */
export type Renames = ReadonlyMap<string, string>;

export interface Reading {
  readonly corpus: Corpus;
  /** The texts the graph was made from, by path. */
  readonly texts: Source['texts'];
  /** What a thing is compared by: its id in the head, where it had another. */
  readonly key: (target: Target) => string;
}

/** @param renames what has another id in the head; none for the head itself */
export function readingOf({ corpus, basis }: CheckedContent, renames: Renames = new Map()): Reading {
  return {
    corpus,
    texts: basis.source.texts,
    key: (target) => {
      const key = targetKey(target);
      // What is not there is not what has its name on the other side.
      return exists(corpus, target) ? (renames.get(key) ?? key) : `nowhere/${key}`;
    },
  };
}

const mapOf = {
  document: 'documents',
  clause: 'clauses',
  role: 'roles',
  topic: 'topics',
  guide: 'guides',
  organization: 'organizations',
  responsibility: 'responsibilities',
  term: 'terms',
  act: 'acts',
} as const satisfies Partial<Record<TargetKind, keyof Corpus>>;

function exists(corpus: Corpus, { kind, id }: Target): boolean {
  return kind === 'section' || corpus[mapOf[kind]].has(id);
}

/** A thing as people call it, small letter where it is a title. */
export function nameOf(corpus: Corpus, { kind, id }: Target): string {
  switch (kind) {
    case 'clause':
      return clausePlace(corpus, id).text;
    case 'section': {
      const [document = '', anchor = ''] = id.split('#');
      return `раздел ${anchor} ${documentName(corpus, document, 'genitive')}`;
    }
    case 'document':
      return documentName(corpus, id);
    case 'act': {
      const act = corpus.acts.get(id);
      return act === undefined ? id : actDesignation(act);
    }
    case 'term':
      return corpus.terms.get(id)?.term ?? id;
    case 'organization':
      return corpus.organizations.get(id)?.name ?? id;
    case 'role':
      return lowerFirst(corpus.roles.get(id)?.title ?? id);
    case 'responsibility':
      return lowerFirst(corpus.responsibilities.get(id)?.title ?? id);
    case 'topic':
      return lowerFirst(corpus.topics.get(id)?.title ?? id);
    case 'guide':
      return lowerFirst(corpus.guides.get(id)?.title ?? id);
  }
}

/** A document as people call it. */
export function documentName(corpus: Corpus, id: string, form: 'nominative' | 'genitive' = 'nominative'): string {
  const document = corpus.documents.get(id);
  return document === undefined ? id : fullDesignation(corpus, document, form);
}

/** The same at the beginning of a line. */
export function documentHeading(corpus: Corpus, id: string): string {
  return upperFirst(documentName(corpus, id));
}

/** Things of one kind as values of a fact. */
export function items({ corpus, key }: Reading, kind: TargetKind, ids: readonly string[]): readonly Item[] {
  return ids.map((id) => {
    const target = { kind, id };
    const words = exists(corpus, target) ? nameOf(corpus, target) : `${id} (такого нет)`;
    return { key: key(target), words };
  });
}

/** A thing, or null where none is named, as the one value of a fact. */
export function item(reading: Reading, kind: TargetKind, id: string | undefined): readonly Item[] {
  return id === undefined ? [] : items(reading, kind, [id]);
}

/** Things of any kind as values of a fact, with their sort where the name does not tell it. */
export function targetItems({ corpus, key }: Reading, targets: readonly Target[]): readonly Item[] {
  return targets.map((target) => ({ key: key(target), words: withKind(target, nameOf(corpus, target)) }));
}

const kindWords: Partial<Record<TargetKind, string>> = {
  role: 'роль',
  topic: 'тема',
  guide: 'руководство',
  term: 'термин',
  responsibility: 'обязанность',
};

function withKind({ kind }: Target, name: string): string {
  const word = kindWords[kind];
  return word === undefined ? name : `${word} «${name}»`;
}
