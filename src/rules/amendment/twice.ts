import { amendmentPlace, amendmentsOf } from '../amendments.ts';
import type { Context, Found, Rule } from '../rule.ts';

const cancels = (number: number, anchor: string): string =>
  `### ${number}.\n\nПункт отменён.\n\n> Отменяет: [п. ${anchor.slice(2)}](order.mdx#${anchor}), с 01.09.2026\n`;

export const amendmentTwice: Rule = {
  id: 'amendment/twice',
  severity: 'error',
  title: 'Пункт отменён дважды',
  why: 'неясно, с какого дня пункта больше нет',
  explanation:
    'Один пункт отменяют один раз. Проекты не в счёт. Менять один пункт («Изменяет») разные пункты могут сколько угодно.',
  mend: 'Оставьте «Отменяет» у того пункта, который отменил первым. Если второй меняет слова, напишите у него «Изменяет».',
  wrong: { matter: 'status: unverified', body: `${cancels(1, 'I.1.2')}\n${cancels(2, 'I.1.2')}` },
  right: { matter: 'status: unverified', body: `${cancels(1, 'I.1.2')}\n${cancels(2, 'I.1.1')}` },
  *check({ corpus, basis }: Context): Iterable<Found> {
    const cancelledBy = new Map<string, string>();
    for (const amending of amendmentsOf(corpus, basis)) {
      const { clause, amendment } = amending;
      if (amendment.mode !== 'cancels' || corpus.documents.get(clause.document)?.status === 'draft') continue;
      const first = cancelledBy.get(amendment.target);
      if (first === undefined) cancelledBy.set(amendment.target, clause.id);
      else if (first !== clause.id) {
        yield {
          place: amendmentPlace(amending),
          message: `Пункт «${amendment.target}» уже отменён пунктом «${first}».`,
          hint: 'Проверьте ссылку или уберите строку «Отменяет».',
        };
      }
    }
  },
};
