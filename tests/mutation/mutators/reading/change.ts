/** Mutants of one line each. */
import { withLine, type Content, type Mutant, type Mutator, type TextLine } from '../../mutator.ts';
import type { RuleId } from '../../../../src/findings/finding.ts';
import { keyLines, sentences, type KeyLine } from './text-lines.ts';

type Random = (below: number) => number;

/** The file with one line written anew, the finding `at` lines below it. */
export function changed(content: Content, line: TextLine, text: string, at = 0): Mutant {
  return { files: { [line.file]: withLine(content, line, text) }, file: line.file, line: line.line + at };
}

/** A kind of slip in a line `key: value`: the new text of the line, or null where this one is left alone. */
export function inKeyLine(
  kind: string,
  rule: RuleId,
  files: RegExp,
  change: (line: KeyLine, random: Random) => string | null,
  at = 0,
): Mutator {
  return {
    kind,
    rule,
    *mutants(content, random) {
      for (const line of keyLines(content, files)) {
        const text = change(line, random);
        if (text !== null && text !== line.text) yield changed(content, line, text, at);
      }
    },
  };
}

/** A kind of slip in a sentence of a body. */
export function inSentence(
  kind: string,
  rule: RuleId,
  change: (text: string, random: Random) => string | null,
  at = 0,
): Mutator {
  return {
    kind,
    rule,
    *mutants(content, random) {
      for (const line of sentences(content)) {
        const text = change(line.text, random);
        if (text !== null && text !== line.text) yield changed(content, line, text, at);
      }
    },
  };
}

/** The text with a sign put into one of its words. Addresses of links are left alone. */
export function insideWord(text: string, sign: string, random: Random): string | null {
  const plain = text.replace(/\]\([^)]*\)/gu, (address) => ' '.repeat(address.length));
  const words = Array.from(plain.matchAll(/\p{L}{3,}/gu));
  const word = words[random(Math.max(words.length, 1))];
  if (word === undefined) return null;
  const at = word.index + 1 + random(word[0].length - 1);
  return text.slice(0, at) + sign + text.slice(at);
}
