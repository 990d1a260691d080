/** The body of a document of Word, in elements of ECMA-376: paragraphs in named styles, runs, hyperlinks. */
import type { Element } from 'xast';
import type { Raw } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Part } from '../../views/part.ts';
import { unbroken } from '../../views/unbroken.ts';
import { plainLine } from '../table/plain-line.ts';

/** The styles that the shell knows. */
export type Style =
  'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Item' | 'SubItem' | 'Entry' | 'Quiet' | 'Cell' | 'CellHead';

/** Words in bold, quiet, or leading somewhere (an absolute address). */
export interface Run {
  readonly text: string;
  readonly look?: 'bold' | 'quiet';
  readonly address?: string | null;
}

/** A piece of the body; what is the same in every file is written once. */
export type Block = Element | Raw;

/** Gives an address its id; the shell needs each of them once. */
export type LinkId = (page: string) => string;

/** The text of a run that begins an item of a list. */
export const bullet = '•';

/** A paragraph. Without a style it is body text. */
export function paragraph(runs: readonly Run[], style: Style | null, linkId: LinkId): Element {
  return x('w:p', {}, [
    ...(style === null ? [] : [x('w:pPr', {}, [x('w:pStyle', { 'w:val': style })])]),
    ...runs.filter(({ text }) => text !== '').map((run) => runElement(run, linkId)),
  ]);
}

/** An empty paragraph that begins a page. */
export function pageBreak(): Element {
  return x('w:p', {}, [x('w:r', {}, [x('w:br', { 'w:type': 'page' })])]);
}

function runElement({ text, look, address }: Run, linkId: LinkId): Element {
  const isLink = address !== undefined && address !== null;
  const style = isLink ? 'Hyperlink' : look === 'quiet' ? 'QuietWords' : look === 'bold' ? 'Bold' : null;
  const run = x('w:r', {}, [
    ...(style === null ? [] : [x('w:rPr', {}, [x('w:rStyle', { 'w:val': style })])]),
    ...(text === bullet ? [x('w:t', {}, '•'), x('w:tab')] : [x('w:t', { 'xml:space': 'preserve' }, words(text))]),
  ]);
  if (!isLink) return run;
  const hash = address.indexOf('#');
  const page = hash === -1 ? address : address.slice(0, hash);
  const anchor = hash === -1 ? {} : { 'w:anchor': address.slice(hash + 1) };
  return x('w:hyperlink', { 'r:id': linkId(page), 'w:history': '1', ...anchor }, [run]);
}

function words(text: string): string {
  return unbroken(plainLine(text));
}

/** Parts by commas, each a link where there is a page, with what stands quietly behind it. */
export function partRuns(parts: readonly Part[], absolute: (path: string) => string): readonly Run[] {
  return parts.flatMap(({ text, path, aside }, index): Run[] => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    { text, address: path === null ? null : absolute(path) },
    ...(aside === undefined ? [] : [{ text: ` (${aside})`, look: 'quiet' as const }]),
  ]);
}
