/** Answers from a person, question by question. What flags have answered is not asked again. */
import type { Answers } from '../../src/scaffold/answers.ts';
import { answerProblem, valuesWritten } from '../../src/scaffold/check-answer.ts';
import type { Context } from '../../src/scaffold/context.ts';
import type { Draft, DraftFile } from '../../src/scaffold/draft.ts';
import { withDraft } from '../../src/scaffold/proof.ts';
import type { Choice, Question, Situation } from '../../src/scaffold/question.ts';
import type { Scaffold } from '../../src/scaffold/scaffold.ts';
import { scaffolds } from '../../src/scaffold/all.ts';
import type { Asker } from './asker.ts';

/** What was answered, and what was made on the way. */
export interface Asked {
  readonly answers: Answers;
  /** The content with what was made first in it. */
  readonly context: Context;
  /** What was made first: an organization that was not there. */
  readonly first: Draft;
}

/** No id is written so: «none of them» and «one that is not there yet». */
const none = '';
const another = '+';
const enough = '';

/** Asks for the kind of file. */
export async function askKind(asker: Asker): Promise<Scaffold> {
  const choices = scaffolds.map(({ kind, words }) => ({ value: kind, words }));
  const kind = await asker.one('Что завести?', choices, null);
  return scaffoldOf(kind);
}

/**
 * Asks every question in turn.
 * @param written what flags have answered @throws {BrokenOff}
 */
export async function fromQuestions(
  scaffold: Scaffold,
  start: Context,
  written: ReadonlyMap<string, readonly string[]>,
  asker: Asker,
): Promise<Asked> {
  const answers = new Map<string, readonly string[]>();
  let context = start;
  const files: DraftFile[] = [];
  const remarks: string[] = [];
  for (const question of scaffold.questions) {
    if (!(question.asked?.({ context, answers }) ?? true)) continue;
    const known = valuesWritten(question, written.get(question.flag) ?? []);
    const problem = answerProblem(question, known, { context, answers });
    if (problem !== null) asker.say(`--${question.flag}: ${problem}`);
    const values = known.length > 0 && problem === null ? known : await ask(question, { context, answers }, asker);
    if (question.makes !== undefined && values[0] === another) {
      const made = await fromQuestions(scaffoldOf(question.makes), context, new Map(), asker);
      const draft = scaffoldOf(question.makes).draft(made.answers, made.context);
      files.push(...made.first.files, ...draft.files);
      remarks.push(...made.first.remarks, ...draft.remarks);
      context = withDraft(made.context, draft.files);
      answers.set(question.flag, made.answers.get('id') ?? []);
    } else if (values.length > 0) answers.set(question.flag, values);
  }
  return { answers, context, first: { files, remarks } };
}

function scaffoldOf(kind: string): Scaffold {
  const found = scaffolds.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`There is no scaffold for ${kind}.`);
  return found;
}

async function ask(question: Question, situation: Situation, asker: Asker): Promise<readonly string[]> {
  const required = question.required(situation);
  const words = questionWords(question);
  const problemOf = (values: readonly string[]): string | null =>
    values.length === 0 && required ? 'Без этого файл не записать.' : answerProblem(question, values, situation);
  const choices = question.choices?.(situation);
  if (choices !== undefined && question.many === true) return await askMany(words, choices, required, asker);
  if (choices !== undefined) {
    const offered = question.offered?.(situation) ?? (required ? null : none);
    const value = await asker.one(words, withWaysOut(question, choices, required), offered);
    return value === none ? [] : [value];
  }
  const line = await asker.text(words, question.offered?.(situation) ?? '', (value) =>
    problemOf(valuesWritten(question, [value])),
  );
  return valuesWritten(question, [line]);
}

/** Asks for one after another, until it is enough: nobody has to know which key marks a line. */
async function askMany(
  words: string,
  choices: readonly Choice[],
  required: boolean,
  asker: Asker,
): Promise<readonly string[]> {
  const chosen: string[] = [];
  for (;;) {
    const left = choices.filter(({ value }) => !chosen.includes(value));
    const end = { value: enough, words: chosen.length === 0 ? '…не указывать' : '…больше никого' };
    const mayEnd = chosen.length > 0 || !required;
    if (left.length === 0) return chosen;
    const again = chosen.length === 0 ? words : `${words}: ещё?`;
    const value = await asker.one(again, mayEnd ? [end, ...left] : left, mayEnd ? enough : null);
    if (value === enough) return chosen;
    chosen.push(value);
  }
}

/** Before the choices the way past the question, behind them the way to what is not there yet. */
function withWaysOut({ makes }: Question, choices: readonly Choice[], required: boolean): Choice[] {
  return [
    ...(required ? [] : [{ value: none, words: '…не указывать' }]),
    ...choices,
    ...(makes === undefined ? [] : [{ value: another, words: '…другая, её ещё нет' }]),
  ];
}

function questionWords({ words, help }: Question): string {
  const line = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return help === undefined ? line : `${line}\n${help}`;
}
