/** Answers from flags: everything that is missing or wrong is said at once. */
import type { Answers } from '../../src/scaffold/answers.ts';
import { allowed, answerProblem, valuesWritten } from '../../src/scaffold/check-answer.ts';
import type { Context } from '../../src/scaffold/context.ts';
import type { Question, Situation } from '../../src/scaffold/question.ts';
import type { Scaffold } from '../../src/scaffold/scaffold.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Answers, and which of them nobody gave but were taken as offered. */
export interface Filled {
  readonly answers: Answers;
  readonly taken: readonly string[];
}

/**
 * @param written what stands behind each flag @param yes whether what is offered is taken
 * @throws {UsageError} that names everything missing and everything wrong
 */
export function fromFlags(
  scaffold: Scaffold,
  context: Context,
  written: ReadonlyMap<string, readonly string[]>,
  yes: boolean,
): Filled {
  const answers = new Map<string, readonly string[]>();
  const taken: string[] = [];
  const wrong: string[] = [];
  const missing: string[] = [];
  for (const question of scaffold.questions) {
    const { flag } = question;
    const situation: Situation = { context, answers };
    const values = valuesWritten(question, written.get(flag) ?? []);
    if (!(question.asked?.(situation) ?? true)) {
      // Where an answer above it is wrong or missing, it may be needed after all.
      if (values.length > 0 && wrong.length + missing.length === 0)
        wrong.push(`Ключ --${flag} здесь не нужен: уберите его.`);
      continue;
    }
    const problem = answerProblem(question, values, situation);
    if (problem !== null) {
      wrong.push(`--${flag}: ${problem}${makeFirst(question, values, situation)}`);
    } else if (values.length > 0) answers.set(flag, values);
    else if (question.required(situation)) {
      const offered = question.offered?.(situation) ?? null;
      if (offered !== null && yes) {
        answers.set(flag, [offered]);
        taken.push(`--${flag} ${quoted(offered)}`);
      } else {
        missing.push(missed(question, situation, offered));
        if (offered !== null) answers.set(flag, [offered]);
      }
    }
  }
  if (wrong.length + missing.length > 0) throw new UsageError(complaint(scaffold, wrong, missing));
  return { answers, taken };
}

function missed(question: Question, situation: Situation, offered: string | null): string {
  const { flag, words, help, choices, many } = question;
  const parts = [
    `  --${flag}: ${words}${many === true ? ' (можно несколько, через запятую)' : ''}.`,
    ...(help === undefined ? [] : [help]),
    ...(choices === undefined ? [] : [allowed(choices(situation))]),
    ...(offered === null ? [] : [`Предлагается ${quoted(offered)}.`]),
  ];
  return parts.join(' ');
}

function complaint({ kind }: Scaffold, wrong: readonly string[], missing: readonly string[]): string {
  const offers = missing.some((line) => line.includes('Предлагается'));
  return [
    ...wrong,
    ...(missing.length === 0 ? [] : ['Не хватает:', ...missing]),
    ...(offers ? ['Взять всё, что предложено: --yes.'] : []),
    `Все ключи: npm run new -- ${kind} --help`,
  ].join('\n');
}

/** An organization that is not there is made first. */
function makeFirst({ makes, choices }: Question, [value = '']: readonly string[], situation: Situation): string {
  if (makes === undefined || choices?.(situation).some((choice) => choice.value === value)) return '';
  return ` Если её ещё нет, сначала заведите её: npm run new -- ${makes} --id ${value} …`;
}

/** A value as it is written on a command line. */
export function quoted(value: string): string {
  return /^[\w.#/:-]+$/u.test(value) ? value : `"${value.replace(/["\\$`]/gu, '\\$&')}"`;
}
