/** What the blocks of a form share in Word: words, tabs to write on, widths. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Form } from '../../views/forms/form.ts';
import { unbroken } from '../../views/unbroken.ts';
import { plainLine } from '../table/plain-line.ts';

/** Where a tab ends, in twentieths of a point, and whether it is a line to write on. */
export interface Stop {
  readonly at: number;
  readonly side: 'left' | 'center' | 'right';
  readonly toFill: boolean;
}

/** Spaces above and under a paragraph, in twentieths of a point. */
export interface Space {
  readonly before: number;
  readonly after: number;
}

/** Width of the text, in twentieths of a point: 170 mm upright, 257 mm across. */
export function textWidth(orientation: Form['orientation']): number {
  return orientation === 'portrait' ? 9638 : 14570;
}

/** Words with tabs between them: a piece for each stop and one before the first. */
export function tabbed(
  pieces: readonly string[],
  stops: readonly Stop[],
  { before, after }: Space,
  style: string | null = null,
): Element {
  const tabs = stops.map(({ at, side, toFill }) =>
    x('w:tab', { 'w:val': side, 'w:pos': String(Math.round(at)), ...(toFill ? { 'w:leader': 'underscore' } : {}) }),
  );
  return x('w:p', {}, [
    x('w:pPr', {}, [
      ...(style === null ? [] : [x('w:pStyle', { 'w:val': style })]),
      x('w:keepLines'),
      x('w:tabs', {}, tabs),
      x('w:spacing', { 'w:before': String(before), 'w:after': String(after) }),
    ]),
    ...pieces.map((text, index) =>
      x('w:r', {}, [
        ...(index === 0 ? [] : [x('w:tab')]),
        ...(text === '' ? [] : [x('w:t', { 'xml:space': 'preserve' }, unbroken(plainLine(text)))]),
      ]),
    ),
  ]);
}
