import { ledgerExample } from '../ledger-example.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const lines = (second: string): string =>
  `annexes:\n  - number: "1"\n    title: План\n    document: example-1\n  - number: "${second}"\n    title: График\n`;

export const annexNumberTwice: Rule = {
  id: 'annex/number-twice',
  severity: 'error',
  title: 'Номер приложения занят',
  why: '«приложение 1» может значить два разных документа',
  explanation:
    'В annexes одного документа номера разные, и у двух приложений к одному документу или акту разные annexNumber.',
  mend: 'Исправьте номер по документу. Если в нём самом номер стоит дважды, допишите к нему знак: «1-2», и скажите об этом в note.',
  wrong: ledgerExample(lines('1'), 'annexTo: example\nannexNumber: "1"\n'),
  right: ledgerExample(lines('2'), 'annexTo: example\nannexNumber: "1"\n'),
  *check({ corpus, basis }: Context): Iterable<Found> {
    const taken = new Map<string, string>();
    for (const { id, annexes, annexTo, annexNumber } of corpus.documents.values()) {
      const own = new Set<string>();
      for (const [index, { number }] of annexes.entries()) {
        if (own.has(number)) {
          yield {
            place: fieldPlace(basis, 'documents', id, ['annexes', index, 'number']),
            message: `Приложение ${number} в этом списке уже есть.`,
            hint: 'Исправьте номер.',
          };
        }
        own.add(number);
      }
      if (annexTo === undefined || annexNumber === undefined) continue;
      const key = `${annexTo} ${annexNumber}`;
      const first = taken.get(key);
      if (first === undefined) taken.set(key, id);
      else {
        yield {
          place: fieldPlace(basis, 'documents', id, ['annexNumber']),
          message: `Приложение ${annexNumber} к «${annexTo}» уже есть: «${first}».`,
          hint: 'Исправьте номер.',
        };
      }
    }
  },
};
