/** The check as text for people: findings with their lines, colours on a terminal alone. */
import { styleText } from 'node:util';
import type { CheckedContent } from '../../src/rules/check.ts';
import { ruleById } from '../../src/rules/index.ts';
import { lineOf } from '../../src/corpus/line-of.ts';
import { textReport, type Part } from '../../src/findings/report.ts';

const colours = { error: 'red', warning: 'yellow', note: 'blue', place: 'bold', quiet: 'dim' } as const;

/**
 * The report.
 * @param notes whether notes are shown one by one
 */
export function checkedText({ findings, files, basis }: CheckedContent, milliseconds: number, notes: boolean): string {
  return textReport(
    { findings, files, milliseconds },
    {
      notes,
      line: (place) => lineOf(basis.source, place),
      why: (rule) => ruleById.get(rule)?.why ?? null,
      // Node looks for a terminal, NO_COLOR and FORCE_COLOR itself.
      paint: (part: Part, text) => styleText(colours[part], text, { stream: process.stdout }),
    },
  );
}
