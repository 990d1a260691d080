import { ledger, ledgerExample } from '../ledger-example.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const annexOther: Rule = {
  id: 'annex/other',
  severity: 'error',
  title: 'Приложение не отсюда',
  why: 'читатель откроет чужое приложение вместо своего',
  explanation:
    'Если документ назван в annexes, в его шапке стоит annexTo с id того документа, который его перечислил. Строки без «document» не смотрим.',
  mend: 'Впишите в шапку приложения «annexTo» с id этого документа или назовите здесь другой документ.',
  wrong: ledgerExample(ledger('1', 'example-1'), ''),
  right: ledgerExample(ledger('1', 'example-1'), 'annexTo: example\nannexNumber: "1"\n'),
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, annexes } of corpus.documents.values()) {
      for (const [index, { document }] of annexes.entries()) {
        const annex = document === undefined ? undefined : corpus.documents.get(document);
        if (annex === undefined || annex.id === id || annex.annexTo === id) continue;
        const says = annex.annexTo === undefined ? 'не назван ничьим приложением' : `приложен к «${annex.annexTo}»`;
        yield {
          place: fieldPlace(basis, 'documents', id, ['annexes', index, 'document']),
          message: `Приложением назван документ «${annex.id}», а в своей шапке он ${says}.`,
          hint: `Впишите в шапку «${annex.id}» строку «annexTo: ${id}» или назовите здесь другой документ.`,
        };
      }
    }
  },
};
