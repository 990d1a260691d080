/** The table of contents of a document: its sections, or the numbered clauses at the top where it has none. */
import type { Clause, Document } from '../corpus/types.ts';
import { plainText } from '../markup/tree.ts';

export interface ContentsEntry {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
}

/** Where a clause has no title, its first words stand for one. */
const firstWords = 48;

export function contents(document: Document): readonly ContentsEntry[] {
  if (document.sections.length > 0) {
    return document.sections.map(({ anchor, text }) => ({ anchor, number: anchor, title: text }));
  }
  return document.clauses
    .filter(({ depth, form }) => depth === 0 && (form === 'numbered' || form === 'preamble'))
    .map((clause) => ({ anchor: clause.anchor, number: clause.number ?? '', title: titleOf(clause) }));
}

function titleOf(clause: Clause): string {
  if (clause.form === 'preamble') return 'Преамбула';
  const title = plainText(clause.title);
  return title === '' ? shortened(clause.text) : title;
}

function shortened(text: string): string {
  if (text.length <= firstWords) return text;
  const cut = text.slice(0, firstWords);
  // No line ends with «и…»: short words at the end go, and the signs before them.
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/(?:[,.:;—\s]+\S{0,2})+$/u, '')}…`;
}
