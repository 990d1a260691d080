import type { Rule } from '../rule.ts';

export const schemaDuplicateName: Rule = {
  id: 'schema/duplicate-name',
  severity: 'error',
  title: 'Название уже занято',
  why: 'из карточки не понять, о ком из двух речь',
  explanation: 'Названия ролей не повторяются, и названия обязанностей тоже. Большие буквы и «ё» не в счёт.',
  mend: 'Дайте другое название: добавьте слово, которым они отличаются.',
  wrong: {
    files: {
      'responsibilities.yaml':
        '- id: letters\n  title: Письма\n  group: Журнал\n- id: mail\n  title: Письма\n  group: Журнал\n',
    },
  },
  right: {
    files: {
      'responsibilities.yaml':
        '- id: letters\n  title: Письма родителям\n  group: Журнал\n- id: mail\n  title: Письма в управление\n  group: Журнал\n',
    },
  },
};
