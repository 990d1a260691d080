/** What refers to a clause, term or act, gathered by document. */
import type { Corpus, Document, Target } from '../corpus/types.ts';
import { clauseNames } from './clause-name.ts';
import { documentDesignation } from './designation.ts';
import { partTo, type Part } from './part.ts';

/** The places of one document that refer to something: «п. 1.1, п. 1.2» and «приложения 2 к приказу № 206 … (Сакский район)». */
export interface Mention {
  readonly places: readonly Part[];
  /** Whose places they are; empty where a single place says it itself, or the reader stands in that document. */
  readonly of: string;
}

/**
 * @param targets as in `referencedBy`; what is neither a document nor a clause is left out
 * @param here the document the reader stands in, or null
 */
export function mentions(corpus: Corpus, targets: readonly Target[], here: Document | null): readonly Mention[] {
  const found = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.kind !== 'document' && target.kind !== 'clause') continue;
    const id = target.id.split('#')[0] ?? target.id;
    const clauses = found.get(id) ?? [];
    if (target.kind === 'clause') clauses.push(target);
    found.set(id, clauses);
  }
  return [...found].flatMap(([id, clauses]) => {
    const document = corpus.documents.get(id);
    return document ? [mention(corpus, document, clauses, here)] : [];
  });
}

function mention(corpus: Corpus, document: Document, clauses: readonly Target[], here: Document | null): Mention {
  const issuer =
    document.organization === here?.organization ? undefined : corpus.organizations.get(document.organization);
  const whose = issuer === undefined ? '' : ` (${issuer.name})`;
  if (clauses.length === 0) {
    const whole = `${documentDesignation(corpus, document)}${whose}`;
    return { places: [partTo({ kind: 'document', id: document.id }, whole)], of: '' };
  }
  const names = clauseNames(document);
  const of = document === here ? '' : `${documentDesignation(corpus, document, 'genitive')}${whose}`;
  const name = (target: Target): string => names.get(target.id.slice(document.id.length + 1)) ?? target.id;
  if (clauses.length > 1) return { places: clauses.map((target) => partTo(target, name(target))), of };
  return { places: clauses.map((target) => partTo(target, `${name(target)} ${of}`.trim())), of: '' };
}
