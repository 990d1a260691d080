/** Who answers questions: a person at a terminal, or a test. */
import type { Choice } from '../../src/scaffold/question.ts';

export interface Asker {
  /** A line of text. @param problem says why it will not do, or null */
  text(question: string, offered: string, problem: (value: string) => string | null): Promise<string>;
  /** One of some. @param offered the one that is marked first */
  one(question: string, choices: readonly Choice[], offered: string | null): Promise<string>;
  agreed(question: string): Promise<boolean>;
  /** Says something between questions. */
  say(words: string): void;
}

/** Thrown where the person broke off. */
export class BrokenOff extends Error {}
