import type { Clause } from '../../corpus/types.ts';
import { clauseCardPlace } from '../place.ts';
import { namings } from '../named-roles.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const dutyAddressee: Rule = {
  id: 'duty/addressee',
  severity: 'warning',
  title: '«Кому» повторено',
  why: 'поправят одну строку и забудут про другую',
  explanation:
    'Подпункт с обязанностью сам берёт исполнителя из «Кому» выше. Правило находит подпункты, где в «Кому» стоит то же самое ещё раз. Права, запреты и остальные пункты без обязанности ничего сверху не берут, их правило не трогает.',
  mend: 'Уберите строку «Кому» у подпункта: она действует от старшего пункта.',
  wrong:
    '### 1.\n\nПоручения учителю.\n\n> Кому: учитель\n\n#### 1.1.\n\nЗаписывает тему.\n\n> Кому: учитель\n> Обязанность: запись урока\n',
  right:
    '### 1.\n\nПоручения учителю.\n\n> Кому: учитель\n\n#### 1.1.\n\nЗаписывает тему.\n\n> Обязанность: запись урока\n',
  waivable: true,
  check: repeated,
};

function* repeated({ corpus, basis }: Context): Iterable<Found> {
  for (const byRole of namings(corpus).values()) {
    for (const [role, named] of byRole) {
      for (const { clause, key } of named) {
        // Of several addressees the first stands for all.
        if (key !== 'Кому' || clause.parent === null || !clause.inherited || clause.addressees[0] !== role) continue;
        const above = addressedAbove(corpus.clauses, clause);
        if (above?.addressees.join() !== clause.addressees.join()) continue;
        yield {
          place: clauseCardPlace(basis, clause, 'Кому'),
          message: `То же «Кому» уже стоит выше, у пункта ${above.number ?? above.anchor}.`,
          hint: 'Уберите эту строку: подпункт возьмёт исполнителя сверху сам.',
        };
      }
    }
  }
}

/** The nearest clause above with a «Кому», or undefined. */
function addressedAbove(clauses: ReadonlyMap<string, Clause>, { document, parent }: Clause): Clause | undefined {
  let at = parent === null ? undefined : clauses.get(`${document}#${parent}`);
  while (at?.addressees.length === 0) at = at.parent === null ? undefined : clauses.get(`${document}#${at.parent}`);
  return at;
}
