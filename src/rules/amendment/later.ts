import { dayWords } from '../day-words.ts';
import { amendmentPlace, amendmentsOf } from '../amendments.ts';
import type { Context, Found, Rule } from '../rule.ts';

const body = '### 1.\n\nСрок другой.\n\n> Изменяет: [п. 1.2](order.mdx#I.1.2), с 01.09.2021\n';

export const amendmentLater: Rule = {
  id: 'amendment/later',
  severity: 'error',
  title: 'Старый документ меняет новый',
  why: 'кажется, что верен старый пункт, а верен новый',
  explanation:
    'Документ меняет и отменяет пункты тех, что приняты раньше него или в тот же день. Сравниваем даты принятия (adopted); где даты нет, не сравниваем.',
  mend: 'Проверьте даты документов и ссылку. Строку «Изменяет» или «Отменяет» пишут в новом документе.',
  wrong: { matter: 'adopted: 2020-08-28', body },
  right: { matter: 'adopted: 2021-08-28', body },
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const amending of amendmentsOf(corpus, basis)) {
      const { clause, amendment } = amending;
      const own = corpus.documents.get(clause.document)?.adopted;
      const target = corpus.clauses.get(amendment.target);
      const other = target === undefined ? undefined : corpus.documents.get(target.document);
      if (own === undefined || other?.adopted === undefined || other.adopted <= own) continue;
      const verb = amendment.mode === 'amends' ? 'меняет' : 'отменяет';
      yield {
        place: amendmentPlace(amending),
        message: `Документ от ${dayWords(own)} ${verb} пункт документа «${other.id}», а тот принят позже, ${dayWords(other.adopted)}.`,
        hint: 'Проверьте даты принятия и ссылку: строку пишут в том документе, который новее.',
      };
    }
  },
};
