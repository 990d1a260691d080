import type { Rule } from '../rule.ts';

export const frontmatterAlias: Rule = {
  id: 'frontmatter/alias',
  severity: 'error',
  title: 'Служебный знак в начале значения',
  why: 'программа примет его за команду и подставит не то, что написано',
  explanation:
    'Знаки «*», «&» и «!» в начале значения здесь служебные. В середине значения и в тексте документа они ничего не значат.',
  mend: 'Если знак нужен, возьмите значение в кавычки: «title: "*Важно"». Если нет, уберите его.',
  wrong: { matter: 'title: *Журнал' },
  right: { matter: 'title: "*Журнал"' },
};
