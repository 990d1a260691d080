/** Files of the real content as lines, to write some of them anew. */
import type { Body } from '../../../../src/corpus/bodies.ts';
import type { WrittenClause } from '../../../../src/markup/written.ts';
import type { Content, Mutant } from '../../mutator.ts';

/** Documents, roles and topics, where what is changed is text. */
export const proseFiles = /^(?:documents|roles|topics|guides)\//u;

/** Lines of cards that say what the original is like. */
export const original = /^\s*>\s*(?:Ошибка оригинала|Восстановлено):/u;

/** A file with its lines, and the line at which its front matter ends. */
export interface FileLines {
  readonly file: string;
  readonly lines: readonly string[];
  readonly body: number;
}

/** The files whose path fits. */
export function* filesOf({ texts }: Content, files: RegExp): Iterable<FileLines> {
  for (const [file, text] of texts) {
    if (!files.test(file)) continue;
    const lines = text.split('\n');
    yield { file, lines, body: file.endsWith('.mdx') ? lines.indexOf('---', 1) + 1 : 0 };
  }
}

/** Every line of a body that is a paragraph or a list item: no card, no heading, nothing of the front matter. */
export function* textLines(
  content: Content,
  files = proseFiles,
): Iterable<FileLines & { index: number; text: string }> {
  for (const one of filesOf(content, files))
    for (const [index, text] of one.lines.entries())
      if (index >= one.body && /^(?:- )?[А-ЯЁ]/u.test(text)) yield { ...one, index, text };
}

/** The mutant in which lines of a file are others. @param line from 0, where the finding is to stand */
export function rewritten({ file }: { readonly file: string }, lines: readonly string[], line: number): Mutant {
  return { files: { [file]: lines.join('\n') }, file, line: line + 1 };
}

/** A numbered clause in the lines of its file. */
export interface ClauseLines extends FileLines {
  readonly clause: WrittenClause;
  readonly number: string;
  /** From 0. */
  readonly index: number;
  /** Where the next clause or section begins. */
  readonly end: number;
  readonly before: WrittenClause | null;
  readonly next: ClauseLines | null;
  readonly isParent: boolean;
  /** Whether its card speaks of the numbers of the original. */
  readonly erratum: boolean;
}

/** Every numbered clause of the documents, with its neighbours. */
export function* numberedLines(content: Content): Iterable<ClauseLines> {
  const { bodies } = content.checked.basis;
  for (const one of filesOf(content, /^documents\//u)) {
    for (const body of bodies.values()) if (body.lines.file === one.file) yield* ofBody(one, body);
  }
}

function ofBody(one: FileLines, { written }: Body): ClauseLines[] {
  const clauses = written.clauses.filter(({ number }) => number !== null);
  const begins = one.lines.flatMap((text, index) => (/^#{2,}\s/u.test(text) && index >= one.body ? [index] : []));
  const all: ClauseLines[] = [];
  let next: ClauseLines | null = null;
  for (const [at, clause] of [...clauses.entries()].reverse()) {
    const index = clause.place.line - 1;
    next = {
      ...one,
      clause,
      number: clause.number ?? '',
      index,
      end: begins.find((begin) => begin > index) ?? one.lines.length,
      before: clauses[at - 1] ?? null,
      next,
      isParent: written.clauses.some(({ parent }) => parent === clause),
      erratum: clause.card.some(({ key, value }) => key === 'Ошибка оригинала' && /номер|порядк/u.test(value)),
    };
    all.unshift(next);
  }
  return all;
}

/** The last part of a number. */
export function lastPart(number: string): number {
  return Number(number.split('.').at(-1));
}

/** The number with its last part changed by a step. */
export function stepped(number: string, step: number): string {
  return [...number.split('.').slice(0, -1), lastPart(number) + step].join('.');
}

/** Whether the second number follows the first: 3.2 behind 3.1. */
export function follows(first: string, second: string): boolean {
  return stepped(first, 1) === second;
}
