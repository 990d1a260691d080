import type { Place } from '../findings/finding.ts';
import { lineText } from '../findings/lines.ts';
import type { Source } from './trust.ts';

/** The line of a source that a place names, without its end; null where the file was not read. */
export function lineOf({ texts }: Source, { file, line }: Pick<Place, 'file' | 'line'>): string | null {
  const lines = texts.get(file);
  return lines === undefined ? null : lineText(lines, line);
}
