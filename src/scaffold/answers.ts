/** What was answered, by the flag of the question; several values where several may be given. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The only value of an answer, or undefined where there is none. */
export function answer(answers: Answers, flag: string): string | undefined {
  return answers.get(flag)?.[0];
}

/** The value of an answer that a question has made sure of. @throws where it is missing: then the questions are wrong */
export function given(answers: Answers, flag: string): string {
  const value = answer(answers, flag);
  if (value === undefined) throw new Error(`The answer to --${flag} is missing.`);
  return value;
}

/** All values of an answer. */
export function givenAll(answers: Answers, flag: string): readonly string[] {
  return answers.get(flag) ?? [];
}
