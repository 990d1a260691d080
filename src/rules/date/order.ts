import type { Document } from '../../corpus/types.ts';
import { dayWords } from '../day-words.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const dateOrder: Rule = {
  id: 'date/order',
  severity: 'error',
  title: 'Даты стоят не по порядку',
  why: 'читатель не поймёт, когда документ действует',
  explanation:
    'Сначала документ принимают (adopted), затем он действует (effective), затем перестаёт (ends). Один и тот же день для двух дат — не ошибка.',
  mend: 'Сверьте даты с документом. Если он и правда действует задним числом, впишите исключение в waivers.yaml.',
  wrong: { matter: 'adopted: 2025-08-28\neffective: 2024-09-01' },
  right: { matter: 'adopted: 2025-08-28\neffective: 2025-09-01' },
  waivable: true,
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const document of corpus.documents.values()) {
      for (const { field, message } of slips(document)) {
        const place = fieldPlace(basis, 'documents', document.id, [field]);
        yield { place, message, hint: 'Сверьте день, месяц и год с документом.' };
      }
    }
  },
};

function* slips({ adopted, effective, ends }: Document): Iterable<{ field: string; message: string }> {
  if (adopted !== undefined && effective !== undefined && effective < adopted) {
    const message = `Документ действует с ${dayWords(effective)}, а принят позже, ${dayWords(adopted)}.`;
    yield { field: 'effective', message };
  }
  if (ends === undefined) return;
  if (effective !== undefined && ends < effective) {
    const message = `Документ действует до ${dayWords(ends)}, а начинает действовать позже, ${dayWords(effective)}.`;
    yield { field: 'ends', message };
  } else if (adopted !== undefined && ends < adopted) {
    yield { field: 'ends', message: `Документ действует до ${dayWords(ends)}, а принят позже, ${dayWords(adopted)}.` };
  }
}
