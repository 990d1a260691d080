import type { Example } from '../rule.ts';
import { ledger, ledgerExample } from '../ledger-example.ts';
import { clauseCardPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const order = (text: string): Example =>
  ledgerExample(ledger('1', 'example-1'), 'annexTo: example\nannexNumber: "1"\n', text);

export const annexKept: Rule = {
  id: 'annex/kept',
  severity: 'error',
  title: 'Текст приложения уже есть',
  why: 'читателю сказано, что текста нет, хотя его можно открыть',
  explanation:
    '«Обещано приложением» пишут, только пока текста приложения нет. Смотрим, не назван ли он в annexes строкой «document».',
  mend: 'Удалите строку «Обещано приложением» и сошлитесь в тексте пункта на приложение.',
  wrong: order('Утверждён план.\n\n> Обещано приложением: 1'),
  right: order('Утверждён план — [приложение 1](example-1.mdx).'),
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const clause of corpus.clauses.values()) {
      if (clause.annex === null) continue;
      const { number } = clause.annex;
      const document = corpus.documents.get(clause.document);
      const kept = document?.annexes.find((annex) => annex.number === number)?.document;
      if (kept === undefined) continue;
      yield {
        place: clauseCardPlace(basis, clause, 'Обещано приложением'),
        message: `Приложение ${number} названо обещанным, а его текст уже есть: «${kept}».`,
        hint: `Уберите строку и сошлитесь в тексте: «[приложение ${number}](${kept}.mdx)».`,
      };
    }
  },
};
