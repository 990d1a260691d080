import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const statusUnchecked: Rule = {
  id: 'status/unchecked',
  severity: 'error',
  waivable: true,
  title: 'Действие никем не подтверждено',
  why: 'люди поступят по документу, который, может быть, уже отменён',
  explanation:
    '«in-force» значит, что издатель подтвердил: документ действует. День, когда он это сделал, стоит в statusChecked. Остальные значения status мы не трогаем.',
  mend: 'Впишите день ответа издателя: «statusChecked: 2026-03-12». Пока ответа нет, напишите «status: unverified».',
  wrong: { matter: 'status: in-force' },
  right: { matter: 'status: in-force\nstatusChecked: 2026-03-12' },
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, status, statusChecked } of corpus.documents.values()) {
      if (status !== 'in-force' || statusChecked !== undefined) continue;
      yield {
        place: fieldPlace(basis, 'documents', id, ['status']),
        message: 'Сказано, что документ действует, а когда издатель это подтвердил, не сказано.',
        hint: 'Впишите «statusChecked: год-месяц-день» или напишите «status: unverified».',
      };
    }
  },
};
