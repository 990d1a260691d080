import { answer, given } from '../answers.ts';
import { organizations, valuesOf } from '../choices.ts';
import { newFile } from '../draft.ts';
import { yamlOf } from '../front-matter.ts';
import { idQuestion } from '../new-id.ts';
import { always, never } from '../question.ts';
import type { Scaffold } from '../scaffold.ts';
import { lineProblem, webProblem } from '../value-problem.ts';

/** The levels, as the schema has them. */
export const organizationLevels = ['municipality', 'district', 'school'] as const;

export const organizationScaffold: Scaffold = {
  kind: 'organization',
  words: 'организация',
  questions: [
    {
      flag: 'name',
      words: 'короткое название',
      help: 'Например: Заречная школа.',
      required: always,
      problem: lineProblem,
    },
    { flag: 'full-name', words: 'полное название', required: always, problem: lineProblem },
    {
      flag: 'level',
      words: 'что это',
      required: always,
      choices: valuesOf('level', organizationLevels),
    },
    {
      flag: 'place',
      words: 'где находится',
      help: 'Например: с. Заречное. Можно оставить пустым.',
      required: never,
      problem: lineProblem,
    },
    {
      flag: 'parent',
      words: 'организация над ней',
      help: 'Если её нет среди имеющихся, оставьте пустым.',
      required: never,
      choices: organizations,
    },
    {
      flag: 'website',
      words: 'сайт',
      help: 'С «https://». Можно оставить пустым.',
      required: never,
      problem: webProblem,
    },
    {
      flag: 'login-url',
      words: 'адрес входа в журнал',
      help: 'С «https://». Можно оставить пустым.',
      required: never,
      problem: webProblem,
    },
    idQuestion(['organizations'], ({ answers }) => [answer(answers, 'name')]),
  ],
  draft: (answers) =>
    newFile(
      `organizations/${given(answers, 'id')}.yaml`,
      yamlOf({
        name: given(answers, 'name'),
        fullName: given(answers, 'full-name'),
        level: given(answers, 'level'),
        place: answer(answers, 'place'),
        parent: answer(answers, 'parent'),
        website: answer(answers, 'website'),
        loginUrl: answer(answers, 'login-url'),
      }),
    ),
};
