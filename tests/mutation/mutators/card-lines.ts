/** The cards of the real content, line by line. */
import type { Clause } from '../../../src/corpus/types.ts';
import { placeAt } from '../../../src/findings/lines.ts';
import type { CardKey } from '../../../src/markup/card-keys.ts';
import type { Content, Mutant } from '../mutator.ts';

/** A clause and at which line of its file each key of its card stands. */
export interface Card {
  readonly clause: Clause;
  readonly file: string;
  readonly keys: ReadonlyMap<CardKey, number>;
}

/** Every clause of the content with its card, in order. */
export function* cardsOf({ checked }: Content): Iterable<Card> {
  for (const { id, lines, anchors } of checked.basis.bodies.values()) {
    for (const [written, anchor] of anchors) {
      const clause = checked.corpus.clauses.get(`${id}#${anchor}`);
      if (clause === undefined) continue;
      const keys = new Map(written.card.map(({ key, offset }) => [key, placeAt(lines, offset).line]));
      yield { clause, file: lines.file, keys };
    }
  }
}

/** Whether a clause or one above it has a «Кому». */
export function isAddressed({ checked }: Content, clause: Clause): boolean {
  for (let at: Clause | undefined = clause; at !== undefined;) {
    if (at.addressees.length > 0) return true;
    at = at.parent === null ? undefined : checked.corpus.clauses.get(`${at.document}#${at.parent}`);
  }
  return false;
}

/** A file without one of its lines; found at another line of it, as it is numbered before. */
export function withoutLine({ texts }: Content, file: string, line: number, at: number): Mutant {
  const text = (texts.get(file) ?? '')
    .split('\n')
    .toSpliced(line - 1, 1)
    .join('\n');
  return { files: { [file]: text }, file, line: at > line ? at - 1 : at };
}

/** A file with one more line above another, indented like it; found at the new line. */
export function withLineAbove({ texts }: Content, file: string, line: number, added: string): Mutant {
  const lines = (texts.get(file) ?? '').split('\n');
  const indent = /^\s*/u.exec(lines[line - 1] ?? '')?.[0] ?? '';
  return { files: { [file]: lines.toSpliced(line - 1, 0, indent + added).join('\n') }, file, line };
}
