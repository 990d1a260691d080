import { ledger, ledgerExample } from '../ledger-example.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const annexMissing: Rule = {
  id: 'annex/missing',
  severity: 'note',
  title: 'Текста приложения нет',
  why: 'приложение утверждено, а прочитать его негде',
  explanation:
    'Смотрим строки annexes без «document»: приложение названо, а его текста в базе нет. Это не ошибка, а список того, что ещё нужно найти.',
  mend: 'Если текст нашёлся, добавьте его файлом в папку documents и впишите его id в строку «document».',
  wrong: { matter: 'annexes:\n  - number: "1"\n    title: План' },
  right: ledgerExample(ledger('1', 'example-1'), 'annexTo: example\nannexNumber: "1"\n'),
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, annexes } of corpus.documents.values()) {
      for (const [index, { number, title, document }] of annexes.entries()) {
        if (document !== undefined) continue;
        yield {
          place: fieldPlace(basis, 'documents', id, ['annexes', index]),
          message: `Приложение ${number} утверждено, а его текста нет: ${title}.`,
          hint: 'Если текст найдётся, добавьте его файлом и впишите сюда «document».',
        };
      }
    }
  },
};
