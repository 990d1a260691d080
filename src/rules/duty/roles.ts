import type { Clause } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { dutyPlace } from '../card-name.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { givenDuties } from '../given-duties.ts';

export const dutyRoles: Rule = {
  id: 'duty/roles',
  severity: 'note',
  title: 'Одно дело у разных ролей',
  why: 'читатель спросит, к кому из них идти',
  explanation:
    'Правило сравнивает документы одной организации: если один поручает обязанность одной роли, а более поздний — другой, об этом говорится один раз, у первого такого пункта. Разные роли внутри одного документа, условия и документы, которые отменены или заменены, не считаются.',
  mend: 'Сверьте оба пункта с оригиналами. Если дело там разное, возьмите для одного из них другую обязанность. Если так и есть в документах, ничего не меняйте: это только заметка.',
  wrong: '### 1.\n\nМетодист записывает тему урока.\n\n> Отвечает: методист\n> Обязанность: запись урока\n',
  right: '### 1.\n\nУчитель записывает тему урока.\n\n> Отвечает: учитель\n> Обязанность: запись урока\n',
  check: differing,
};

function* differing({ corpus, basis }: Context): Iterable<Found> {
  for (const { duty, clauses } of givenDuties(corpus)) {
    const pair = firstDiffering(clauses);
    if (pair === null) continue;
    const { clause, role, before } = pair;
    const title = (id: string): string => lowerFirst(corpus.roles.get(id)?.title ?? id);
    const titles = before.responsible.map((id) => `«${title(id)}»`).join(', ');
    yield {
      place: dutyPlace(basis, clause, duty),
      message: `Обязанность «${corpus.responsibilities.get(duty)?.title ?? duty}» здесь у роли «${title(role)}», а в пункте ${before.id} — ${titles}.`,
      hint: 'Сверьте оба пункта с оригиналами. Если так в документах, ничего не меняйте.',
    };
  }
}

/** The first clause that names a role which no earlier document named, and a clause of an earlier one. */
function firstDiffering(
  clauses: readonly Clause[],
): { readonly clause: Clause; readonly role: string; readonly before: Clause } | null {
  const [first] = clauses;
  if (first === undefined || clauses.at(-1)?.document === first.document) return null;
  const earlier = new Set<string>();
  let own = first.document;
  let ownRoles: string[] = [];
  for (const clause of clauses) {
    if (clause.document !== own) {
      for (const role of ownRoles) earlier.add(role);
      own = clause.document;
      ownRoles = [];
    }
    const role = clause.responsible.find((one) => !earlier.has(one));
    if (role !== undefined && own !== first.document) return { clause, role, before: first };
    ownRoles.push(...clause.responsible);
  }
  return null;
}
