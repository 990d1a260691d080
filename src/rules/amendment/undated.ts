import type { Clause } from '../../corpus/types.ts';
import { clauseCardPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const amendmentUndated: Rule = {
  id: 'amendment/undated',
  severity: 'error',
  waivable: true,
  title: 'С какого дня, не сказано',
  why: 'читатель не узнает, по старому или по новому пункту ему поступать сегодня',
  explanation: 'В строках «Изменяет» и «Отменяет» за ссылкой стоит день, с которого изменение действует.',
  mend: 'Допишите день в конце строки: «> Отменяет: [п. 2.2](zarechnaya-15.mdx#2.2), с 01.09.2026». Если в документе его нет, впишите день самого документа.',
  wrong: '### 1.\n\nПункт отменён.\n\n> Отменяет: [п. 1.2](order.mdx#I.1.2)\n',
  right: '### 1.\n\nПункт отменён.\n\n> Отменяет: [п. 1.2](order.mdx#I.1.2), с 01.09.2026\n',
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const clause of corpus.clauses.values()) {
      if (clause.amendments.length === 0) continue;
      for (const { mode, key } of keys) {
        if (!undated(clause, mode)) continue;
        yield {
          place: clauseCardPlace(basis, clause, key),
          message: `В строке «${key}» не сказано, с какого дня.`,
          hint: 'Допишите в конце строки через запятую: «с 01.09.2026».',
        };
      }
    }
  },
};

const keys = [
  { mode: 'amends', key: 'Изменяет' },
  { mode: 'cancels', key: 'Отменяет' },
] as const;

function undated({ amendments }: Clause, wanted: 'amends' | 'cancels'): boolean {
  return amendments.some(({ mode, from }) => mode === wanted && from === null);
}
