/** Whether an answer will do, in one place for those who type and for those who write flags. */
import { looksLike } from '../findings/nearest.ts';
import type { Choice, Question, Situation } from './question.ts';

/** Parts what was written into values: several are written by commas. */
export function valuesWritten(question: Question, written: readonly string[]): string[] {
  const parts = question.many === true ? written.flatMap((one) => one.split(',')) : written;
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Why the values will not do, or null. No values are no answer, and are not looked at. */
export function answerProblem(question: Question, values: readonly string[], situation: Situation): string | null {
  if (values.length === 0) return null;
  if (values.length > 1 && question.many !== true) return 'Здесь нужно одно значение.';
  // Half a character comes from a text that was cut in the middle of one.
  if (!values.every((value) => value.isWellFormed())) return 'Здесь знак, который не читается. Наберите заново.';
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) return `«${twice}» здесь дважды.`;
  for (const value of values) {
    const problem = choiceProblem(question, value, situation) ?? question.problem?.(value, situation) ?? null;
    if (problem !== null) return problem;
  }
  return question.problemOfAll?.(values, situation) ?? null;
}

function choiceProblem({ choices }: Question, value: string, situation: Situation): string | null {
  const all = choices?.(situation);
  if (all === undefined || all.some((choice) => choice.value === value)) return null;
  const byWords = all.find(({ words }) => words.toLowerCase() === value.toLowerCase());
  if (byWords !== undefined) return `Впишите «${byWords.value}» (${byWords.words}).`;
  const near = looksLike(
    value,
    all.map((choice) => choice.value),
  );
  return `Значения «${value}» нет. ${near ?? allowed(all)}`;
}

/** More values than this are not listed: the rest is counted. */
const mostListed = 20;

/** Possible values in words: «Можно: own (самого издателя), …». */
export function allowed(choices: readonly Choice[]): string {
  if (choices.length === 0) return 'Выбирать пока не из чего: в этой папке таких нет.';
  const shown = choices.slice(0, mostListed).map(({ value, words }) => `${value} (${words})`);
  const more = choices.length > mostListed ? ` и ещё ${choices.length - mostListed}` : '';
  return `Можно: ${shown.join(', ')}${more}.`;
}
