import type { Document } from '../../corpus/types.ts';
import { ledgerExample } from '../ledger-example.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const annexUnlisted: Rule = {
  id: 'annex/unlisted',
  severity: 'error',
  title: 'Утвердивший документ о нём молчит',
  why: 'читатель не найдёт, каким пунктом он утверждён',
  explanation:
    'Если документ утверждён другим (approvedBy), тот называет его: перечисляет в annexes или ссылается на него хотя бы в одном пункте. Документы, утверждённые актом без текста, не проверяем.',
  mend: 'Добавьте ссылку в пункт, который утверждает этот документ, или впишите его в annexes. Либо исправьте approvedBy.',
  wrong: ledgerExample('', 'approvedBy: example\n', 'Утверждён план.'),
  right: ledgerExample('', 'approvedBy: example\n', 'Утверждён [план](example-1.mdx).'),
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const document of corpus.documents.values()) {
      const { id, approvedBy, annexTo } = document;
      const order = approvedBy === undefined ? undefined : corpus.documents.get(approvedBy);
      if (order === undefined || order.id === id || order.id === annexTo) continue;
      if (order.annexes.some((annex) => annex.document === id) || linksTo(order, id)) continue;
      yield {
        place: fieldPlace(basis, 'documents', id, ['approvedBy']),
        message: `Сказано, что документ утверждён документом «${order.id}», а тот его не называет.`,
        hint: `Сошлитесь на него в том пункте «${order.id}», который его утверждает: «[…](${id}.mdx)».`,
      };
    }
  },
};

/** Whether a clause links to the other document or to something in it. */
function linksTo({ clauses }: Document, id: string): boolean {
  return clauses.some(({ references }) =>
    references.some(({ kind, id: target }) => (kind === 'document' ? target === id : target.startsWith(`${id}#`))),
  );
}
