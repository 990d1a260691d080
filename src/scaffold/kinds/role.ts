import { nameKey } from '../../findings/name.ts';
import { answer, given, givenAll, type Answers } from '../answers.ts';
import { bodyOf, paragraphs } from '../body.ts';
import { organizations, roles, valuesOf } from '../choices.ts';
import { newFile } from '../draft.ts';
import { withFrontMatter } from '../front-matter.ts';
import { namedInCards } from '../named-in-cards.ts';
import { idQuestion } from '../new-id.ts';
import { always, never, type Situation } from '../question.ts';
import type { Scaffold } from '../scaffold.ts';
import { clauseProblem, nameProblem, takenTitle } from '../value-problem.ts';

export const roleScaffold: Scaffold = {
  kind: 'role',
  words: 'роль',
  questions: [
    {
      flag: 'title',
      words: 'название роли',
      help: 'Без запятых, как его будут писать в карточках.',
      required: always,
      problem: (value, { context }) => nameProblem(value) ?? takenTitle(value, context.checked.corpus.roles.values()),
    },
    {
      flag: 'kind',
      words: 'кто это',
      required: always,
      choices: valuesOf('kind', ['position', 'group', 'user', 'external']),
    },
    {
      flag: 'level',
      words: 'где роль стоит',
      required: always,
      choices: valuesOf('level', ['school', 'municipal', 'external']),
    },
    {
      flag: 'alias-organization',
      words: 'в документах какой организации роль зовут иначе',
      help: 'Роль должна быть хотя бы в одном документе: своим именем или в карточке.',
      required: unnamed,
      choices: organizations,
    },
    {
      flag: 'alias',
      words: 'как её там зовут',
      required: always,
      asked: ({ answers }) => answers.has('alias-organization'),
      problem: aliasProblem,
    },
    {
      flag: 'alias-clause',
      words: 'пункт, где так сказано',
      help: 'Например: saki-206#3.6. Можно оставить пустым.',
      required: never,
      asked: ({ answers }) => answers.has('alias-organization'),
      problem: aliasClauseProblem,
    },
    {
      flag: 'not-to-confuse',
      words: 'с какими ролями её путают',
      many: true,
      required: never,
      choices: roles,
    },
    { flag: 'text', words: 'кто это и что о нём говорят документы', help: 'Одна-две фразы.', required: always },
    idQuestion(['roles'], ({ answers }) => [answer(answers, 'title')]),
  ],
  draft: (answers) =>
    newFile(
      `roles/${given(answers, 'id')}.mdx`,
      withFrontMatter(
        {
          title: given(answers, 'title'),
          kind: given(answers, 'kind'),
          level: given(answers, 'level'),
          aliases: aliases(answers),
          notToConfuse: givenAll(answers, 'not-to-confuse'),
        },
        bodyOf(paragraphs(given(answers, 'text'))),
      ),
    ),
};

/** Whether no card names the role by its title yet: then another name must tell where it comes from. */
function unnamed({ context, answers }: Situation): boolean {
  return !namedInCards(context.checked.basis, answer(answers, 'title') ?? '');
}

function aliasProblem(value: string, { answers }: Situation): string | null {
  if (nameKey(value) === nameKey(answer(answers, 'title') ?? '')) {
    return 'Это само название роли. Если документ зовёт её так же, сначала впишите её в карточку пункта, а потом заведите.';
  }
  return nameProblem(value);
}

function aliasClauseProblem(value: string, situation: Situation): string | null {
  const problem = clauseProblem(value, situation);
  if (problem !== null) return problem;
  const { clauses, documents } = situation.context.checked.corpus;
  const issuer = documents.get(clauses.get(value)?.document ?? '')?.organization;
  const organization = answer(situation.answers, 'alias-organization');
  return issuer === organization ? null : `Этот пункт из документа организации «${issuer ?? ''}».`;
}

function aliases(answers: Answers): Record<string, string>[] {
  const organization = answer(answers, 'alias-organization');
  if (organization === undefined) return [];
  const clause = answer(answers, 'alias-clause');
  const name = given(answers, 'alias');
  return [clause === undefined ? { organization, name } : { organization, name, clause }];
}
