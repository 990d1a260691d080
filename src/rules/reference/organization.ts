import type { Rule } from '../rule.ts';

export const referenceOrganization: Rule = {
  id: 'reference/organization',
  severity: 'error',
  title: 'Такой организации нет',
  why: 'непонятно, кто издал документ и чьи это часы',
  explanation: 'Id организаций в шапках документов, ролей и организаций, в ссылках и во вставках.',
  mend: 'Впишите имя файла из папки organizations. Если организации ещё нет, сначала добавьте её файл.',
  wrong: { matter: 'organization: twon\n' },
  right: { matter: 'organization: town\n' },
};
