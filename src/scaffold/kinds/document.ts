import { answer, given } from '../answers.ts';
import { organizations } from '../choices.ts';
import * as shared from '../document-questions.ts';
import { documentText } from '../document-text.ts';
import { newFile } from '../draft.ts';
import { idQuestion } from '../new-id.ts';
import { always, never } from '../question.ts';
import type { Scaffold } from '../scaffold.ts';
import { lineProblem } from '../value-problem.ts';

export const documentScaffold: Scaffold = {
  kind: 'document',
  words: 'документ',
  questions: [
    {
      flag: 'organization',
      words: 'кто издал документ',
      required: always,
      choices: organizations,
      makes: 'organization',
    },
    shared.kindQuestion,
    shared.titleQuestion,
    {
      flag: 'number',
      words: 'номер',
      help: 'Например: 206 или 154-од. Если номера нет, оставьте пустым.',
      required: never,
      problem: lineProblem,
    },
    shared.adoptedQuestion,
    shared.scopeQuestion(({ context, answers }) => {
      const organization = context.checked.corpus.organizations.get(answer(answers, 'organization') ?? '');
      return organization?.level === 'school' ? 'own' : null;
    }),
    shared.statusQuestion,
    shared.statusCheckedQuestion,
    shared.copyQuestion,
    shared.noteQuestion,
    shared.numberingQuestion,
    shared.clauseTextQuestion,
    idQuestion(['documents', 'acts'], ({ answers }) => [
      answer(answers, 'organization'),
      answer(answers, 'number') ?? answer(answers, 'title'),
    ]),
  ],
  draft: (answers) =>
    newFile(
      `documents/${given(answers, 'id')}.mdx`,
      documentText(answers, { organization: given(answers, 'organization'), number: answer(answers, 'number') }),
    ),
};
