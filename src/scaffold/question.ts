/** A question whose answer a new file needs: asked on a terminal, or answered by a flag. */
import type { Answers } from './answers.ts';
import type { Context } from './context.ts';

/** What is known when a question is asked. */
export interface Situation {
  readonly context: Context;
  /** The answers to the questions before it. */
  readonly answers: Answers;
}

/** A value to choose, with what it means. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

export interface Question {
  /** Name of the flag without its dashes; under it the answer is kept. */
  readonly flag: string;
  /** What is asked, in a few Russian words with a small letter. */
  readonly words: string;
  /** A sentence more, where the words alone do not tell. */
  readonly help?: string;
  /** Whether several values may be given, by commas. */
  readonly many?: boolean;
  /** Whether the file cannot do without it. */
  readonly required: (situation: Situation) => boolean;
  /** Whether it is asked at all; always where absent. */
  readonly asked?: (situation: Situation) => boolean;
  /** The only possible values. */
  readonly choices?: (situation: Situation) => readonly Choice[];
  /** The value that stands in the field already when it is asked, or null. */
  readonly offered?: (situation: Situation) => string | null;
  /** Why a value will not do, a Russian sentence or two; null where it will. */
  readonly problem?: (value: string, situation: Situation) => string | null;
  /** The same of all values together. */
  readonly problemOfAll?: (values: readonly string[], situation: Situation) => string | null;
  /** Whether the thing it names may be made first, where it is not there. */
  readonly makes?: 'organization';
}

/** For questions that are always answered. */
export const always = (): boolean => true;

/** For questions that may be left out. */
export const never = (): boolean => false;
