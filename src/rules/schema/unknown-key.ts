import type { Rule } from '../rule.ts';

export const schemaUnknownKey: Rule = {
  id: 'schema/unknown-key',
  severity: 'error',
  title: 'Такого ключа нет',
  why: 'строку с ним никто не прочитает, и правка пропадёт незаметно',
  explanation:
    'Смотрим на шапки, файлы организаций и списки. Чаще всего в ключе опечатка: большая буква, пропущенная или русская буква.',
  mend: 'Исправьте ключ. Все ключи перечислены в памятке.',
  wrong: { matter: 'adoptd: 2021-06-25' },
  right: { matter: 'adopted: 2021-06-25' },
};
