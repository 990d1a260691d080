/** Which clauses and documents no longer hold, and why. */
import type { Basis } from '../corpus/build.ts';
import type { Corpus, Target } from '../corpus/types.ts';
import { amendmentsOf } from './amendments.ts';
import { dayWords } from './day-words.ts';

/** Tells why a target no longer holds, as the end of a sentence, or null where it does (or nobody knows). */
export function deadTargets(corpus: Corpus, basis: Basis, today: string): (target: Target) => string | null {
  const documents = new Map<string, string>();
  for (const { id, status, supersededBy } of corpus.documents.values()) {
    if (status === 'repealed') documents.set(id, `документ «${id}» отменён`);
    if (status !== 'superseded') continue;
    const [newer] = supersededBy;
    documents.set(id, `документ «${id}» заменён${newer === undefined ? '' : ` документом «${newer}»`}`);
  }
  const clauses = new Map<string, string>();
  for (const { clause, amendment } of amendmentsOf(corpus, basis)) {
    const { mode, target, from } = amendment;
    if (mode !== 'cancels' || from === null || from > today || clauses.has(target)) continue;
    if (corpus.documents.get(clause.document)?.status === 'draft') continue;
    clauses.set(target, `пункт отменён с ${dayWords(from)} пунктом «${clause.id}»`);
  }
  if (documents.size === 0 && clauses.size === 0) return () => null;
  return ({ kind, id }) => {
    if (kind !== 'document' && kind !== 'section' && kind !== 'clause') return null;
    const hash = id.indexOf('#');
    const document = documents.get(hash === -1 ? id : id.slice(0, hash));
    return document ?? (kind === 'clause' ? cancelled(id) : null);
  };

  /** A clause goes with the one it belongs to. */
  function cancelled(id: string): string | null {
    if (clauses.size === 0) return null;
    for (let at = corpus.clauses.get(id); at !== undefined;) {
      const why = clauses.get(at.id);
      if (why !== undefined) return why;
      at = at.parent === null ? undefined : corpus.clauses.get(`${at.document}#${at.parent}`);
    }
    return null;
  }
}
