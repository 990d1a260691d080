import type { Clause } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { rhythmWords, type Rhythm } from '../../markup/rhythm.ts';
import { clauseCardPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { givenDuties } from '../given-duties.ts';

export const dutyRhythm: Rule = {
  id: 'duty/rhythm',
  severity: 'note',
  title: 'Разные сроки одного дела',
  why: 'исполнитель не поймёт, какого срока держаться',
  explanation:
    'Правило сравнивает документы одной организации: если один велит роли делать дело в один срок, а более поздний той же роли то же дело в другой, об этом говорится один раз. Пункты без срока, разные сроки внутри одного документа и документы, которые отменены или заменены, не считаются.',
  mend: 'Сверьте «Срок» обоих пунктов с оригиналами. Если сроки там и правда разные, ничего не меняйте: это только заметка.',
  wrong:
    '### 1.\n\nУчитель раз в месяц записывает темы уроков.\n\n> Отвечает: учитель\n> Обязанность: запись урока\n> Срок: раз в месяц\n',
  right:
    '### 1.\n\nУчитель в тот же день записывает тему урока.\n\n> Отвечает: учитель\n> Обязанность: запись урока\n> Срок: в день урока\n',
  check: differing,
};

function* differing({ corpus, basis }: Context): Iterable<Found> {
  for (const { duty, clauses } of givenDuties(corpus)) {
    if (clauses.at(0)?.document === clauses.at(-1)?.document) continue;
    for (const [role, { before, after }] of differingByRole(clauses)) {
      if (after?.when == null || before.when === null) continue;
      const title = corpus.responsibilities.get(duty)?.title ?? duty;
      const name = lowerFirst(corpus.roles.get(role)?.title ?? role);
      yield {
        place: clauseCardPlace(basis, after, 'Срок'),
        message: `Срок обязанности «${title}» у роли «${name}» здесь «${rhythmWords(after.when)}», а в пункте ${before.id} — «${rhythmWords(before.when)}».`,
        hint: 'Сверьте оба срока с оригиналами. Если так в документах, ничего не меняйте.',
      };
    }
  }
}

/** What is known of the rhythms of one role while clauses are walked through. */
interface Rhythms {
  /** The first clause with a rhythm. */
  readonly before: Clause;
  /** By rhythm, the first document that sets it. */
  readonly setBy: Map<Rhythm, string>;
  /** The first clause with a rhythm that no earlier document sets, once it is met. */
  after: Clause | null;
}

function differingByRole(clauses: readonly Clause[]): ReadonlyMap<string, Rhythms> {
  const byRole = new Map<string, Rhythms>();
  for (const clause of clauses) {
    const { when, document, responsible } = clause;
    if (when === null) continue;
    for (const role of responsible) {
      const known = byRole.get(role);
      if (known === undefined) {
        byRole.set(role, { before: clause, setBy: new Map([[when, document]]), after: null });
        continue;
      }
      const { before, setBy, after } = known;
      const by = setBy.get(when);
      if (by === undefined) setBy.set(when, document);
      if (after === null && (by ?? document) === document && document !== before.document) known.after = clause;
    }
  }
  return byRole;
}
