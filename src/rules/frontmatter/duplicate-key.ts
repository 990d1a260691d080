import type { Rule } from '../rule.ts';

export const frontmatterDuplicateKey: Rule = {
  id: 'frontmatter/duplicate-key',
  severity: 'error',
  title: 'Ключ записан дважды',
  why: 'неясно, какому из двух значений верить',
  explanation: 'Смотрим на шапки, файлы организаций и списки: у одной записи каждый ключ один раз.',
  mend: 'Оставьте одну строку, вторую удалите.',
  wrong: { matter: 'number: "12"\nnumber: "13"' },
  right: { matter: 'number: "12"' },
};
