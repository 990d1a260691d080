import type { Rule } from '../rule.ts';

export const schemaLookalike: Rule = {
  id: 'schema/lookalike',
  severity: 'error',
  title: 'Русская буква среди латинских',
  why: 'на вид буквы те же, а ссылка никуда не приведёт',
  explanation:
    'Русские «а», «е», «о», «р», «с», «х» не отличить на глаз от латинских. Смотрим на id, имена файлов, якоря и ссылки; в обычном тексте русские буквы на месте.',
  mend: 'Переключите клавиатуру на английскую и наберите слово заново.',
  wrong: { matter: 'organization: tоwn' },
  right: { matter: 'organization: town' },
};
