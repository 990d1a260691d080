import { ledger, ledgerExample } from '../ledger-example.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const annexUnpromised: Rule = {
  id: 'annex/unpromised',
  severity: 'error',
  title: 'В списке приложений его нет',
  why: 'на странице приказа читатель этого приложения не увидит',
  explanation:
    'Если документ назван приложением к другому (annexTo), тот перечисляет его в annexes. Приложения к актам, текста которых у нас нет, не проверяем.',
  mend: 'Допишите приложение в annexes того документа: номер, название и «document» с его id. Или исправьте annexTo.',
  wrong: ledgerExample('', 'annexTo: example\n'),
  right: ledgerExample(ledger('1', 'example-1'), 'annexTo: example\nannexNumber: "1"\n'),
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, annexTo, annexNumber } of corpus.documents.values()) {
      const whole = annexTo === undefined ? undefined : corpus.documents.get(annexTo);
      if (whole === undefined || whole.id === id || whole.annexes.some(({ document }) => document === id)) continue;
      const line = whole.annexes.find(({ number, document }) => document === undefined && number === annexNumber);
      yield {
        place: fieldPlace(basis, 'documents', id, ['annexTo']),
        message: `Это приложение к «${whole.id}», а в его списке приложений такого документа нет.`,
        hint:
          line === undefined
            ? `Допишите в annexes документа «${whole.id}» номер, название и «document: ${id}».`
            : `Допишите в annexes документа «${whole.id}», под приложением ${line.number}, строку «document: ${id}».`,
      };
    }
  },
};
