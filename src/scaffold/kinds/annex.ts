import type { Document } from '../../corpus/types.ts';
import { answer, given, type Answers } from '../answers.ts';
import { documentsAndActs, organizations } from '../choices.ts';
import type { Context } from '../context.ts';
import * as shared from '../document-questions.ts';
import { documentText } from '../document-text.ts';
import { newFile, type Draft } from '../draft.ts';
import { annexNumbered, nextAnnexNumber, withAnnex } from '../ledger.ts';
import { idQuestion } from '../new-id.ts';
import { withoutPromises } from '../promises.ts';
import { always, never, type Situation } from '../question.ts';
import type { Scaffold } from '../scaffold.ts';
import { lineProblem } from '../value-problem.ts';

export const annexScaffold: Scaffold = {
  kind: 'annex',
  words: 'приложение',
  questions: [
    { flag: 'to', words: 'к какому документу или акту', required: always, choices: documentsAndActs },
    {
      flag: 'number',
      words: 'номер приложения',
      required: always,
      offered: ({ context, answers }) => {
        const to = answer(answers, 'to');
        return to === undefined ? null : nextAnnexNumber(context.checked.corpus, to);
      },
      problem: numberProblem,
    },
    {
      flag: 'organization',
      words: 'кто издал приложение',
      required: always,
      asked: (situation) => situation.answers.has('to') && parentOf(situation) === undefined,
      choices: organizations,
      makes: 'organization',
    },
    shared.kindQuestion,
    { ...shared.titleQuestion, offered: promisedTitle },
    {
      ...shared.adoptedQuestion,
      offered: (situation) => parentOf(situation)?.adopted ?? null,
    },
    shared.scopeQuestion((situation) => parentOf(situation)?.scope ?? null),
    {
      flag: 'approved-by',
      words: 'каким документом или актом утверждено',
      help: 'Если не сказано, оставьте пустым.',
      required: never,
      choices: documentsAndActs,
    },
    shared.statusQuestion,
    shared.statusCheckedQuestion,
    shared.copyQuestion,
    shared.noteQuestion,
    shared.numberingQuestion,
    shared.clauseTextQuestion,
    idQuestion(['documents', 'acts'], ({ answers }) => [answer(answers, 'to'), answer(answers, 'number')]),
  ],
  draft,
};

function parentOf({ context, answers }: Situation): Document | undefined {
  return context.checked.corpus.documents.get(answer(answers, 'to') ?? '');
}

/** The title under which the annex waits in the list of its document. */
function promisedTitle(situation: Situation): string | null {
  const number = answer(situation.answers, 'number');
  const waiting = parentOf(situation)?.annexes.find((annex) => annex.number === number);
  return waiting?.title ?? null;
}

function numberProblem(value: string, { context, answers }: Situation): string | null {
  const line = lineProblem(value);
  if (line !== null) return line;
  const { corpus } = context.checked;
  const to = answer(answers, 'to') ?? '';
  const other = annexNumbered(corpus, to, value);
  return other === null
    ? null
    : `Приложение ${value} уже есть: «${other}». Свободен номер ${nextAnnexNumber(corpus, to)}.`;
}

function draft(answers: Answers, context: Context): Draft {
  const to = given(answers, 'to');
  const id = given(answers, 'id');
  const number = given(answers, 'number');
  const parent = parentOf({ context, answers });
  const text = documentText(answers, {
    organization: parent?.organization ?? given(answers, 'organization'),
    approvedBy: answer(answers, 'approved-by'),
    annexTo: to,
    annexNumber: number,
  });
  const path = `documents/${id}.mdx`;
  const body = context.checked.basis.bodies.get(to);
  if (parent === undefined || body === undefined) return newFile(path, text);
  const { text: relieved, clauses } = withoutPromises(body, parent, number);
  const listed = withAnnex(relieved, { number, title: given(answers, 'title'), document: id });
  return {
    files: [
      { path, text, before: null },
      { path: `documents/${to}.mdx`, text: listed, before: body.lines.text },
    ],
    remarks: [
      `Приложение вписано в список приложений (annexes) документа «${to}».`,
      ...clauses.map(
        (name) =>
          `Из карточки (${name}) убрано «Обещано приложением: ${number}»: текст теперь есть. Сошлитесь на него в тексте пункта: «[приложение ${number}](${id}.mdx)».`,
      ),
    ],
  };
}
