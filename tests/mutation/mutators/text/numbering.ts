/** Slips in the numbers and headings of clauses. */
import type { Mutator } from '../../mutator.ts';
import { follows, lastPart, numberedLines, rewritten, stepped, type ClauseLines } from './file-lines.ts';

export const numberingMutators: readonly Mutator[] = [
  {
    kind: 'deletes a clause between others',
    rule: 'grammar/gap',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        const { next } = one;
        if (one.isParent || one.erratum || next === null || next.erratum) continue;
        if (!follows(one.number, next.number) || next.clause.section !== one.clause.section) continue;
        const removed = one.end - one.index;
        yield rewritten(one, one.lines.toSpliced(one.index, removed), next.index - removed);
      }
    },
  },
  {
    kind: 'leaves out a number',
    rule: 'grammar/gap',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        if (one.isParent || one.erratum) continue;
        if (one.next !== null && (follows(one.number, one.next.number) || isSibling(one, one.next))) continue;
        yield renumbered(one, stepped(one.number, 1));
      }
    },
  },
  {
    kind: 'leaves out a whole ten of numbers',
    rule: 'grammar/gap',
    *mutants(content) {
      for (const one of numberedLines(content))
        if (!one.isParent && !one.erratum) yield renumbered(one, stepped(one.number, 30));
    },
  },
  {
    kind: 'puts a clause above the one before it',
    rule: 'grammar/order',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        const { next } = one;
        if (next === null || one.isParent || next.isParent || one.erratum || next.erratum) continue;
        if (!follows(one.number, next.number) || next.clause.section !== one.clause.section) continue;
        const first = one.lines.slice(one.index, one.end);
        const second = next.lines.slice(next.index, next.end);
        const lines = [
          ...one.lines.slice(0, one.index),
          ...second,
          // At the end of a file there may be no blank line.
          ...(second.at(-1) === '' ? [] : ['']),
          ...first,
          ...one.lines.slice(next.end),
        ];
        yield rewritten(one, lines, one.index + second.length + (second.at(-1) === '' ? 0 : 1));
      }
    },
  },
  {
    kind: 'moves a clause to the end of its neighbours',
    rule: 'grammar/order',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        let last = one.next;
        if (one.isParent || one.erratum || last === null || !isSibling(one, last)) continue;
        while (last.next !== null && isSibling(one, last.next)) last = last.next;
        if (last.isParent || last.erratum || last === one.next) continue;
        const own = one.lines.slice(one.index, one.end);
        const lines = [
          ...one.lines.slice(0, one.index),
          ...one.lines.slice(one.end, last.end),
          '',
          ...own,
          ...one.lines.slice(last.end),
        ];
        yield rewritten(one, lines, last.end - own.length + 1);
      }
    },
  },
  {
    kind: 'types the number of another clause before the dot',
    rule: 'grammar/wrong-parent',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        const { parent } = one.clause;
        if (one.erratum || parent?.number == null || one.isParent) continue;
        const step = lastPart(parent.number) > 1 ? -1 : 1;
        yield renumbered(one, `${stepped(parent.number, step)}.${lastPart(one.number)}`);
      }
    },
  },
  {
    kind: 'types a number that has no clause above it',
    rule: 'grammar/wrong-parent',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        const { parent } = one.clause;
        if (one.erratum || parent?.number == null || one.isParent) continue;
        yield renumbered(one, `${stepped(parent.number, 40)}.${lastPart(one.number)}`);
      }
    },
  },
  {
    kind: 'loses the heading of the clause above',
    rule: 'grammar/wrong-parent',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        if (one.next?.clause.parent !== one.clause) continue;
        yield rewritten(one, one.lines.toSpliced(one.index, 1), one.next.index - 1);
      }
    },
  },
  {
    kind: 'types the number of another section before the dot',
    rule: 'grammar/wrong-parent',
    *mutants(content) {
      const all = [...numberedLines(content)];
      for (const one of all) {
        const { section, parent } = one.clause;
        const [first = '', ...rest] = one.number.split('.');
        if (one.erratum || one.isParent || section === null || parent !== null || rest.length !== 1) continue;
        const peers = all.filter((other) => other.clause.section === section && other.number.startsWith(`${first}.`));
        if (peers.length > 1) yield renumbered(one, [Number(first) + 3, ...rest].join('.'));
      }
    },
  },
  {
    kind: 'types one mark too many before a number',
    rule: 'grammar/heading-jump',
    *mutants(content) {
      for (const one of numberedLines(content)) yield withHeading(one, (heading) => `#${heading}`);
    },
  },
  {
    kind: 'types one mark too few before a number',
    rule: 'grammar/heading-jump',
    *mutants(content) {
      for (const one of numberedLines(content))
        if (one.clause.level !== 3) yield withHeading(one, (heading) => heading.slice(1));
    },
  },
  {
    kind: 'forgets the marks before a number',
    rule: 'grammar/number-in-text',
    *mutants(content) {
      for (const one of numberedLines(content))
        if (one.number.includes('.')) yield withHeading(one, (heading) => heading.replace(/^#+ /u, ''));
    },
  },
  {
    kind: 'types «п.» instead of marks',
    rule: 'grammar/number-in-text',
    *mutants(content) {
      for (const one of numberedLines(content))
        if (one.number.includes('.')) yield withHeading(one, (heading) => heading.replace(/^#+/u, 'п.'));
    },
  },
  {
    kind: 'sets a number in bold instead of marks',
    rule: 'grammar/number-in-text',
    *mutants(content) {
      for (const one of numberedLines(content))
        if (one.number.includes('.'))
          yield withHeading(one, (heading) => heading.replace(/^#+ ([\d.]+)(.*)$/u, '**$1**$2'));
    },
  },
  {
    kind: 'types number and text in one line',
    rule: 'grammar/number-in-text',
    *mutants(content) {
      for (const one of numberedLines(content)) {
        const text = one.lines[one.index + 2] ?? '';
        if (!one.number.includes('.') || !/^[А-ЯЁ«[]/u.test(text) || one.clause.title.length > 0) continue;
        yield rewritten(one, one.lines.toSpliced(one.index, 3, `${one.number} ${text.replace(/^\[/u, '')}`), one.index);
      }
    },
  },
];

/** Whether a clause is a neighbour of another's: of the same number above and section. */
function isSibling(one: ClauseLines, other: ClauseLines): boolean {
  const above = (number: string): string => number.split('.').slice(0, -1).join('.');
  return above(one.number) === above(other.number) && one.clause.section === other.clause.section;
}

function withHeading(one: ClauseLines, change: (heading: string) => string): ReturnType<typeof rewritten> {
  return rewritten(one, one.lines.with(one.index, change(one.lines[one.index] ?? '')), one.index);
}

function renumbered(one: ClauseLines, number: string): ReturnType<typeof rewritten> {
  return withHeading(one, (heading) => heading.replace(/^(#+ )[\d.]+\./u, `$1${number}.`));
}
