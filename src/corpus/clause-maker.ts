/** Clauses of documents, made again only where their text or an answer they rest on has changed. */
import type { Body } from './bodies.ts';
import { Guesses } from './guesses.ts';
import { makeClauses, type OwnClauses } from './clauses.ts';
import { recording, sameAnswers, type Consulted } from './consulted.ts';
import type { Registry } from './registry.ts';
import type { Titles } from './titles.ts';

/** What clauses are made with. */
export interface Joining {
  readonly titles: Titles;
  readonly unread: readonly string[];
  readonly registry: Registry;
}

interface Kept {
  readonly own: OwnClauses;
  readonly titles: Titles;
  readonly unread: string;
  readonly consulted: Consulted;
}

/** A maker of clauses that remembers them by the body they were made of. */
export function clauseMaker(): (body: Body, joining: Joining) => OwnClauses {
  const kept = new WeakMap<Body, Kept>();
  return (body, { titles, unread, registry }) => {
    const before = kept.get(body);
    const files = unread.join();
    if (before?.titles === titles && before.unread === files && sameAnswers(before.consulted, registry))
      return before.own;
    const { id, lines, organization, written, anchors } = body;
    const { registry: noting, consulted } = recording(registry);
    const { roles, responsibilities } = titles;
    const context = {
      lines,
      organization: organization ?? '',
      roles,
      responsibilities,
      unread,
      registry: noting,
      guesses: new Guesses(),
    };
    const made = makeClauses(id, written, anchors, context);
    // Without its organization the aliases of a document are not known.
    const known = made.findings.filter(({ rule }) => organization !== null || rule !== 'reference/role');
    const own = { ...made, findings: known };
    kept.set(body, { own, titles, unread: files, consulted });
    return own;
  };
}
