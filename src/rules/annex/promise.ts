import { looksLike } from '../../findings/nearest.ts';
import type { Corpus, Document } from '../../corpus/types.ts';
import { clauseCardPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const matter = 'annexes:\n  - number: "2"\n    title: Положение о данных';
const body = (number: string): string =>
  `### 1.\n\nУтверждено положение о данных.\n\n> Обещано приложением: ${number}\n`;

export const annexPromise: Rule = {
  id: 'annex/promise',
  severity: 'error',
  title: 'Такого приложения в списке нет',
  why: 'читатель ждёт приложения, о котором больше нигде не сказано',
  explanation:
    'Приложение, которое пункт обещает строкой «Обещано приложением», есть в annexes этого документа, а у пункта приложения — в annexes документа, к которому оно приложено.',
  mend: 'Исправьте номер или допишите приложение в annexes: номер и название, без «document».',
  wrong: { matter, body: body('12') },
  right: { matter, body: body('2') },
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const clause of corpus.clauses.values()) {
      if (clause.annex === null) continue;
      const { number } = clause.annex;
      const document = corpus.documents.get(clause.document);
      const numbers = document === undefined ? [] : ledgerNumbers(corpus, document);
      if (document === undefined || numbers.includes(number)) continue;
      const otherwise = 'Допишите его в annexes: номер и название.';
      yield {
        place: clauseCardPlace(basis, clause, 'Обещано приложением'),
        message: `Приложения ${number} в списке annexes нет.`,
        hint: numbers.length === 0 ? otherwise : looksLike(number, numbers, otherwise),
      };
    }
  },
};

/** The numbers of the annexes that a document speaks of: its own, and those of the document it belongs to. */
function ledgerNumbers({ documents }: Corpus, { annexes, annexTo }: Document): string[] {
  const above = annexTo === undefined ? [] : (documents.get(annexTo)?.annexes ?? []);
  return [...annexes, ...above].map(({ number }) => number);
}
