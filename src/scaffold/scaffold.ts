import type { Answers } from './answers.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Question } from './question.ts';

/** One kind of file that can be made. */
export interface Scaffold {
  /** Its word on the command line. */
  readonly kind: string;
  /** Its Russian word: «документ». */
  readonly words: string;
  /** In the order they are asked. */
  readonly questions: readonly Question[];
  /** The files, from answers that all questions found good. @throws {UnwritableText} */
  readonly draft: (answers: Answers, context: Context) => Draft;
}
