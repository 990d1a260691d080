import type { Rule } from '../rule.ts';

export const schemaComma: Rule = {
  id: 'schema/comma',
  severity: 'error',
  title: 'Запятая в названии',
  why: 'запятая в карточке делит названия, и такое нельзя будет вписать',
  explanation:
    'Смотрим на названия ролей и обязанностей и на имена, под которыми роль знает организация. В остальных названиях запятая на месте.',
  mend: 'Запишите название без запятой.',
  wrong: {
    files: { 'responsibilities.yaml': '- id: letters\n  title: Письма, звонки\n  group: Журнал\n' },
  },
  right: {
    files: { 'responsibilities.yaml': '- id: letters\n  title: Письма и звонки\n  group: Журнал\n' },
  },
};
