/** Cards that promise an annex: once its text is there, they must not. */
import type { Body } from '../corpus/bodies.ts';
import type { Document } from '../corpus/types.ts';
import { placeAt } from '../findings/lines.ts';
import { clauseNames } from '../views/clause-name.ts';

/** A text without the promises of one annex. */
export interface Relieved {
  readonly text: string;
  /** How the clauses are called whose cards were changed. */
  readonly clauses: readonly string[];
}

/** Takes «Обещано приложением: 5 — …» out of the cards of a document. @param number of the annex */
export function withoutPromises(body: Body, document: Document, number: string): Relieved {
  const promising = new Set(document.clauses.flatMap(({ annex, anchor }) => (annex?.number === number ? anchor : [])));
  const dropped = new Set<number>();
  for (const [{ card }, anchor] of body.anchors) {
    const promise = promising.has(anchor) ? card.find(({ key }) => key === 'Обещано приложением') : undefined;
    if (promise !== undefined) dropped.add(placeAt(body.lines, promise.offset).line);
  }
  const names = clauseNames(document);
  return {
    text: body.lines.text
      .split('\n')
      .filter((_, index) => !dropped.has(index + 1))
      .join('\n'),
    clauses: Array.from(promising, (anchor) => names.get(anchor) ?? anchor),
  };
}
