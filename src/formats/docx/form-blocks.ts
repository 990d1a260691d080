/** The blocks of a form in elements of Word. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Form, FormBlock } from '../../views/forms/form.ts';
import { paragraph, partRuns, type LinkId, type Run } from './body.ts';
import { tabbed, textWidth, type Space, type Stop } from './form-run.ts';
import { formTable, type FormCell } from './form-table.ts';

/** What the blocks need to know of the paper they stand on. */
export interface FormPaper {
  readonly orientation: Form['orientation'];
  /** Space above a line to write on, in twentieths of a point. */
  readonly room: number;
  readonly absolute: (path: string) => string;
  readonly linkId: LinkId;
}

type Of<Kind extends FormBlock['kind']> = Extract<FormBlock, { kind: Kind }>;

/** A box to tick. */
const box = '☐';

/** A hint stands close to its line. */
const under: Space = { before: 0, after: 60 };

/** The elements of a block. */
export function blockElements(block: FormBlock, paper: FormPaper): readonly Element[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, paper)];
    case 'paragraph':
      return [words(block, paper)];
    case 'line':
      return line(block, paper);
    case 'lines':
      return lines(block, paper);
    case 'table':
      return table(block, paper);
    case 'checklist':
      return checklist(block, paper);
    case 'signature':
      return signature(block, paper);
    case 'cut':
      return [cutLine];
  }
}

/** The line to cut along. */
export const cutLine: Element = x('w:p', {}, [
  x('w:pPr', {}, [
    x('w:pStyle', { 'w:val': 'Quiet' }),
    x('w:pBdr', {}, [x('w:bottom', { 'w:val': 'dashed', 'w:sz': '6', 'w:space': '1', 'w:color': '595959' })]),
    x('w:spacing', { 'w:before': '160', 'w:after': '200' }),
    x('w:jc', { 'w:val': 'right' }),
  ]),
  x('w:r', {}, [x('w:t', {}, 'линия отреза')]),
]);

/** The rule above what the form says of itself. */
export const footRule: Element = x('w:p', {}, [
  x('w:pPr', {}, [
    x('w:pBdr', {}, [x('w:bottom', { 'w:val': 'single', 'w:sz': '4', 'w:space': '1', 'w:color': 'BFBFBF' })]),
    x('w:spacing', { 'w:before': '60', 'w:after': '60', 'w:line': '160', 'w:lineRule': 'exact' }),
  ]),
]);

/** The heading of the paper stands in the middle. */
function heading({ text, level }: Of<'heading'>, { linkId }: FormPaper): Element {
  const made = paragraph([{ text }], level === 1 ? 'Heading1' : 'Heading2', linkId);
  const [properties] = made.children;
  if (level === 1 && properties?.type === 'element') properties.children.push(x('w:jc', { 'w:val': 'center' }));
  return made;
}

function words({ text, small, places }: Of<'paragraph'>, { absolute, linkId }: FormPaper): Element {
  const quiet = (sign: string): Run => ({ text: sign, look: 'quiet' });
  const behind = places.length === 0 ? [] : [quiet(' ('), ...partRuns(places, absolute), quiet(')')];
  return paragraph([{ text }, ...behind], small ? 'Quiet' : null, linkId);
}

function line({ label, hint }: Of<'line'>, { orientation, room }: FormPaper): readonly Element[] {
  const width = textWidth(orientation);
  const written = tabbed([`${label} `, ''], [{ at: width, side: 'right', toFill: true }], {
    before: room,
    after: hint === null ? 40 : 0,
  });
  if (hint === null) return [written];
  return [written, tabbed(['', hint], [{ at: width / 2, side: 'center', toFill: false }], under, 'Quiet')];
}

function lines({ label, count }: Of<'lines'>, { orientation, room }: FormPaper): readonly Element[] {
  const right: Stop = { at: textWidth(orientation), side: 'right', toFill: true };
  return Array.from({ length: count }, (_, index) =>
    tabbed([index === 0 ? `${label} ` : '', ''], [right], { before: room, after: 0 }),
  );
}

function table({ caption, columns, rows, empty }: Of<'table'>, paper: FormPaper): readonly Element[] {
  const { orientation, absolute, linkId } = paper;
  const filled = rows.map((cells) =>
    columns.map((_, index): FormCell => (cells[index] ?? []).map((one) => partRuns([one], absolute))),
  );
  const toFill = Array.from({ length: empty }, () => columns.map((): FormCell => []));
  const made = { caption, columns, rows: [...filled, ...toFill], width: textWidth(orientation) };
  return [gap, formTable(made, linkId), gap];
}

function checklist({ caption, items, columns }: Of<'checklist'>, paper: FormPaper): readonly Element[] {
  const { orientation, absolute, linkId } = paper;
  const said = items.map(({ text, place }): readonly Run[] => [
    { text: place === null ? text : `${text} ` },
    ...partRuns(place === null ? [] : [place], absolute),
  ]);
  if (columns.length === 0) {
    return [
      paragraph([{ text: caption, look: 'bold' }], null, linkId),
      ...said.map((runs) => paragraph([{ text: `${box} ` }, ...runs], 'Entry', linkId)),
    ];
  }
  const all = [{ title: 'Да', width: 1 as const }, { title: caption, width: 8 as const }, ...columns];
  const rows = said.map((runs) => [[[{ text: box }]], [runs], ...columns.map((): FormCell => [])]);
  return [gap, formTable({ caption, columns: all, rows, width: textWidth(orientation) }, linkId), gap];
}

/** A line for each field, what it is for under it. */
function signature({ who, fields }: Of<'signature'>, { orientation, room }: FormPaper): readonly Element[] {
  const width = textWidth(orientation);
  const from = width * 0.26;
  const step = (width - from) / fields.length;
  const ends = fields.map((_, index) => ({ left: from + step * index + 100, right: from + step * (index + 1) }));
  const stops = ends.flatMap(({ left, right }): readonly Stop[] => [
    { at: left, side: 'left', toFill: false },
    { at: right, side: 'left', toFill: true },
  ]);
  const middles = ends.map(({ left, right }): Stop => ({ at: (left + right) / 2, side: 'center', toFill: false }));
  return [
    tabbed([who, ...stops.map(() => '')], stops, { before: room + 60, after: 0 }),
    tabbed(['', ...fields], middles, under, 'Quiet'),
  ];
}

/** A little space above and under a table. */
const gap: Element = x('w:p', {}, [
  x('w:pPr', {}, [x('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '140', 'w:lineRule': 'exact' })]),
]);
