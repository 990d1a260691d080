import type { Rule } from '../rule.ts';

export const schemaDuplicateId: Rule = {
  id: 'schema/duplicate-id',
  severity: 'error',
  title: 'Две записи с одним id',
  why: 'ссылка приведёт только к одной, и не обязательно к нужной',
  explanation: 'Смотрим на списки терминов, актов, обязанностей и исключений: id у каждой записи свой.',
  mend: 'Если записи об одном, объедините их. Если о разном, дайте новой другой id.',
  wrong: {
    files: { 'terms.yaml': '- id: journal\n  term: ЭЖ\n  definition: Электронный журнал.\n  source: common\n' },
  },
  right: {
    files: { 'terms.yaml': '- id: e-journal\n  term: ЭЖ\n  definition: Электронный журнал.\n  source: common\n' },
  },
};
