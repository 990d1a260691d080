/** One hostile content folder and what the check must say of it; and the pieces such folders are made of. */
import type { RuleId } from '../../../src/findings/finding.ts';
import type { Change } from '../content.ts';

/** A hostile folder. */
export interface Row {
  readonly name: string;
  /** What is changed in the small valid folder. */
  readonly files: Readonly<Record<string, Change>>;
  /** What cannot be written as a change: names that are no UTF-8, files without a right to read. */
  readonly prepare?: (directory: string) => void;
  readonly exit: 0 | 1 | 3;
  /** The finding that must be there; null where the folder is odd and harmless, or cannot be read at all. */
  readonly finding: { readonly rule: RuleId; readonly file: string; readonly line: number } | null;
}

/** What differs from the usual: the finding stands in `documents/evil.mdx`, at the first line of the text. */
interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly prepare?: (directory: string) => void;
}

/** A folder that is refused. */
export function refused(
  name: string,
  files: Row['files'],
  rule: RuleId,
  { file = evilFile, line = firstLine, ...rest }: Where = {},
): Row {
  return { name, files, ...rest, exit: 1, finding: { rule, file, line } };
}

/** A folder that looks like an attack and is none. */
export function harmless(name: string, files: Row['files']): Row {
  return { name, files, exit: 0, finding: null };
}

const evilFile = 'documents/evil.mdx';
/** The line at which the text of `evil` begins. */
export const firstLine = 14;
/** The line at which the lines of `matter` begin. */
export const matterLine = 10;
/** Larger files are not read. */
export const mostBytes = 300 * 1024;

const header = `---
title: Пример
kind: order
organization: town
scope: own
status: draft
rendition: restatement
source: { copy: clean }
numbering: document
`;

/** A document with this text in its first clause. */
export function evil(text: string): Row['files'] {
  return { [evilFile]: `${header}---\n\n### 1.\n\n${text}\n` };
}

/** A document with these lines in its front matter. */
export function matter(lines: string): Row['files'] {
  return { [evilFile]: `${header}${lines}\n---\n\n### 1.\n\nТекст.\n` };
}

/** A document with another first key. */
export function titled(line: string): Row['files'] {
  return { [evilFile]: `${header.replace('title: Пример', line)}---\n\n### 1.\n\nТекст.\n` };
}

/** A document with this card. The finding stands in the line `cardLine`. */
export function card(lines: string): Row['files'] {
  return evil(`Текст.\n\n${lines}`);
}
export const cardLine = firstLine + 2;

/** A glossary whose own entries begin at line 6. */
export function terms(entries: string): Row['files'] {
  return {
    'terms.yaml': `- id: journal\n  term: журнал\n  definition: Запись уроков.\n  source: common\n  synonyms: [дневник]\n${entries}`,
  };
}

/** One piece over and over, as often as the room allows. */
export function filled(piece: string, bytes: number): string {
  return piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
}

/** The room that a file of the largest size has for a text. */
export const room = mostBytes - 1 - Buffer.byteLength(header) - 16;

/** A file of the largest size in paragraphs of one line each, of the longest lines that are read. */
export function paragraphs(piece: string): string {
  return filled(`${piece.repeat(Math.floor(4900 / piece.length))}\n\n`, room);
}

/** As many lines as are read, or as the room allows. */
export function lines(make: (index: number) => string, most = 19_900, bytes = room): string {
  const made: string[] = [];
  let size = 0;
  for (let index = 0; index < most; index++) {
    const line = `${make(index)}\n`;
    size += Buffer.byteLength(line);
    if (size > bytes) break;
    made.push(line);
  }
  return made.join('');
}
