import { ledger, ledgerExample } from '../ledger-example.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const annexNumber: Rule = {
  id: 'annex/number',
  severity: 'error',
  title: 'Номер приложения другой',
  why: 'читатель ищет приложение по номеру и найдёт не то',
  explanation:
    'Номер в шапке приложения (annexNumber) тот же, что в списке annexes документа, к которому оно приложено. Если номера в шапке нет, не сравниваем.',
  mend: 'Сверьте номер с документом и исправьте там, где он неверен.',
  wrong: ledgerExample(ledger('2', 'example-1'), 'annexTo: example\nannexNumber: "1"\n'),
  right: ledgerExample(ledger('1', 'example-1'), 'annexTo: example\nannexNumber: "1"\n'),
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, annexTo, annexNumber: own } of corpus.documents.values()) {
      const whole = annexTo === undefined ? undefined : corpus.documents.get(annexTo);
      if (whole === undefined || own === undefined) continue;
      const listed = whole.annexes.filter(({ document }) => document === id);
      const [first] = listed;
      if (first === undefined || listed.some(({ number }) => number === own)) continue;
      yield {
        place: fieldPlace(basis, 'documents', id, ['annexNumber']),
        message: `Здесь приложение ${own}, а в списке документа «${whole.id}» оно под номером ${first.number}.`,
        hint: `Впишите «annexNumber: "${first.number}"» или исправьте номер в том списке.`,
      };
    }
  },
};
