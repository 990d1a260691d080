import type { Rule } from '../rule.ts';

export const schemaDate: Rule = {
  id: 'schema/date',
  severity: 'error',
  title: 'Даты не бывает',
  why: 'по дате сайт судит, действует ли документ',
  explanation: 'Дату пишут год-месяц-день, с нулями: «2021-06-25». День должен быть в календаре.',
  mend: 'Запишите дату так: «2021-06-25».',
  wrong: { matter: 'adopted: 01.02.2021' },
  right: { matter: 'adopted: 2021-02-01' },
};
