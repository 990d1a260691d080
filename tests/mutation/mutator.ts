/** Mutators: what a slip of the hand makes of the real content, and which rule is to find it, at which line. */
import type { CheckedContent } from '../../src/rules/check.ts';
import type { ExampleFile } from '../../src/rules/rule.ts';
import type { RuleId } from '../../src/findings/finding.ts';

/** The real content before it is changed. */
export interface Content {
  /** Text of every file by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly checked: CheckedContent;
}

/** A content with one slip in it. */
export interface Mutant {
  /** What becomes of files: a new text, bytes, a link, or null where the file is gone. */
  readonly files: Readonly<Record<string, ExampleFile | null>>;
  /** Where the finding is to stand. */
  readonly file: string;
  readonly line: number;
}

/** One kind of slip. */
export interface Mutator {
  /** What the hand does: «types a role wrong». Unique. */
  readonly kind: string;
  /** The rule that is to find it. */
  readonly rule: RuleId;
  /** Every way to do it, in a stable order; a sample of them is tried. @param random whole number below its argument, seeded */
  readonly mutants: (content: Content, random: (below: number) => number) => Iterable<Mutant>;
}

/** A line of a file that a mutator may change. */
export interface TextLine {
  readonly file: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Every line of the files whose path fits, in order. */
export function* linesOf({ texts }: Content, files: RegExp): Iterable<TextLine> {
  for (const [file, whole] of texts) {
    if (!files.test(file)) continue;
    for (const [index, text] of whole.split('\n').entries()) yield { file, text, line: index + 1 };
  }
}

/**
 * Every line that fits, changed. Where `change` gives null the line is left alone.
 * @param at by how many lines the finding stands below the changed line
 */
export function* changedLines(
  content: Content,
  files: RegExp,
  change: (text: string, line: TextLine) => string | null,
  at = 0,
): Iterable<Mutant> {
  for (const line of linesOf(content, files)) {
    const text = change(line.text, line);
    if (text === null || text === line.text) continue;
    yield { files: { [line.file]: withLine(content, line, text) }, file: line.file, line: line.line + at };
  }
}

/** The file's text with one line written anew (several lines where the new text holds line ends). */
export function withLine({ texts }: Content, { file, line }: TextLine, text: string): string {
  return (texts.get(file) ?? '')
    .split('\n')
    .with(line - 1, text)
    .join('\n');
}
