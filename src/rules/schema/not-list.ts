import type { Rule } from '../rule.ts';

export const schemaNotList: Rule = {
  id: 'schema/not-list',
  severity: 'error',
  title: 'Список записан не списком',
  why: 'ни одной записи из него не прочитать',
  explanation:
    'Файлы «terms.yaml», «acts.yaml», «responsibilities.yaml» и «waivers.yaml» — списки. Каждая запись в них начинается с дефиса: «- id: …».',
  mend: 'Поставьте дефис и пробел перед «id» каждой записи, а под остальными её строками — отступ в два пробела.',
  wrong: { files: { 'waivers.yaml': 'id: quiet\nrule: duty/unassigned\n' } },
  right: { files: { 'waivers.yaml': '# Исключений пока нет.\n' } },
};
