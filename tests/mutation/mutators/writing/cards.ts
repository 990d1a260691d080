/** Lines of cards in the real content, and ways to change them. */
import type { Body } from '../../../../src/corpus/bodies.ts';
import { placeAt } from '../../../../src/findings/lines.ts';
import type { CardKey, CardLine } from '../../../../src/markup/card.ts';
import type { WrittenClause } from '../../../../src/markup/written.ts';
import type { Content, Mutant } from '../../mutator.ts';

/** A line of a card where it stands. */
export interface WrittenCardLine extends CardLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The whole line, indent and «>» included. */
  readonly text: string;
  readonly indent: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly clause: WrittenClause;
  readonly body: Body;
  readonly organization: string;
}

/** Keys whose values are roles. */
export const roleKeys: readonly CardKey[] = ['Кому', 'Отвечает', 'Решает', 'Участвует', 'Извещается'];

/** Every card line of the content, in order. */
export function* cardLines({ texts, checked }: Content, keys?: readonly CardKey[]): Iterable<WrittenCardLine> {
  for (const body of checked.basis.bodies.values()) {
    const { lines, written, organization } = body;
    const all = (texts.get(lines.file) ?? '').split('\n');
    for (const clause of written.clauses) {
      for (const [index, own] of clause.card.entries()) {
        if (keys !== undefined && !keys.includes(own.key)) continue;
        const { file, line } = placeAt(lines, own.offset);
        const text = all[line - 1] ?? '';
        yield {
          ...own,
          file,
          line,
          text,
          indent: text.slice(0, text.length - text.trimStart().length),
          isFirst: index === 0,
          isLast: index === clause.card.length - 1,
          clause,
          body,
          organization: organization ?? '',
        };
      }
    }
  }
}

/** The mutant in which a card's line has become other lines (none where `now` is null). @param below by how many lines the finding stands lower */
export function lineChanged(
  { texts }: Content,
  { file, line, text }: { readonly file: string; readonly line: number; readonly text: string },
  now: readonly string[],
  below = 0,
): Iterable<Mutant> {
  if (now.length === 1 && now[0] === text) return [];
  const lines = (texts.get(file) ?? '').split('\n');
  lines.splice(line - 1, 1, ...now);
  return [{ files: { [file]: lines.join('\n') }, file, line: line + below }];
}

/** The line with another value. */
export function withValue({ text, source }: WrittenCardLine, value: string): string {
  return `${text.slice(0, text.lastIndexOf(source))}${value}`.trimEnd();
}

/** A word with a letter dropped in its middle, where `isWrong` says that it is a mistake; else null. */
export function misspelled(
  word: string,
  random: (below: number) => number,
  isWrong: (word: string) => boolean,
): string | null {
  const letters = Array.from(word, (letter, index) => ({ letter, index })).filter(({ letter }) =>
    /[\p{L}\d]/u.test(letter),
  );
  const start = random(Math.max(letters.length, 1));
  for (let step = 0; step < letters.length; step++) {
    const at = letters[(start + step) % letters.length]?.index ?? 0;
    const now = [...word].toSpliced(at, 1).join('');
    if (now !== '' && now === now.trim() && isWrong(now)) return now;
  }
  return null;
}
