import type { Rule } from '../rule.ts';

export const schemaId: Rule = {
  id: 'schema/id',
  severity: 'error',
  title: 'Это не id',
  why: 'по id страницы находят друг друга',
  explanation:
    'Id — это имя файла или записи: строчные латинские буквы, цифры и одиночные дефисы. Адрес пункта — id документа, решётка и якорь.',
  mend: 'Скопируйте id из имени файла: «saki-206», а пункт пишите так: «saki-206#3.6».',
  wrong: { matter: 'organization: Town' },
  right: { matter: 'organization: town' },
};
