import { dayWords } from '../day-words.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const statusEnded: Rule = {
  id: 'status/ended',
  severity: 'warning',
  title: 'Срок прошёл, а назван действующим',
  why: 'люди поступят по документу, срок которого вышел',
  explanation: 'Смотрим действующие документы («in-force»), у которых назван последний день (ends).',
  mend: 'Спросите издателя. Если документ кончился, напишите «status: repealed»; если продлён, исправьте ends.',
  wrong: { matter: 'adopted: 2021-06-25\nends: 2022-05-31\nstatus: in-force\nstatusChecked: 2026-03-12' },
  right: { matter: 'adopted: 2026-06-25\nends: 2027-05-31\nstatus: in-force\nstatusChecked: 2026-09-12' },
  waivable: true,
  *check({ corpus, basis, today }: Context): Iterable<Found> {
    for (const { id, status, ends } of corpus.documents.values()) {
      if (status !== 'in-force' || ends === undefined || ends >= today) continue;
      yield {
        place: fieldPlace(basis, 'documents', id, ['status']),
        message: `Документ назван действующим, а его последний день прошёл ${dayWords(ends)}.`,
        hint: 'Напишите «status: repealed» или исправьте «ends», если срок продлили.',
      };
    }
  },
};
