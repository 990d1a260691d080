/** What the proof of a built folder found, as text for people. */
import { styleText } from 'node:util';
import { lineOf } from '../../src/corpus/line-of.ts';
import type { Source } from '../../src/corpus/trust.ts';
import type { Place } from '../../src/findings/finding.ts';
import { lineText } from '../../src/findings/lines.ts';
import { textReport, type Part } from '../../src/findings/report.ts';
import { siteCheckById } from '../../src/site/index.ts';
import type { Proved } from './verify.ts';

const colours = { error: 'red', warning: 'yellow', note: 'blue', place: 'bold', quiet: 'dim' } as const;

/** The report. @param source the content that the site was built from */
export function verifiedText(proved: Proved, source: Source): string {
  return textReport(proved, {
    line: (place) => lineWhere(proved, source, place),
    why: (rule) => siteCheckById.get(rule)?.why ?? null,
    // Node looks for a terminal, NO_COLOR and FORCE_COLOR itself.
    paint: (part: Part, text) => styleText(colours[part], text, { stream: process.stdout }),
  });
}

/** The line that a place names, in the content or in the built folder. */
export function lineWhere({ survey }: Proved, source: Source, place: Pick<Place, 'file' | 'line'>): string | null {
  const { folder, files } = survey.site;
  const inFolder = place.file.startsWith(`${folder}/`) ? place.file.slice(folder.length + 1) : null;
  if (inFolder === null) return lineOf(source, place);
  return typeof files.get(inFolder) === 'string' ? lineText(survey.lines(inFolder), place.line) : null;
}
