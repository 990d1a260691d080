/** A whole review in one sentence. */
import { upperFirst } from '../findings/lower-first.ts';
import { counted, plural } from '../findings/plural.ts';
import { amount, deed, participle } from './deed.ts';
import { countOf, entryStates } from './groups.ts';
import type { EntryChange, Review } from './review.ts';

type Facts = Omit<Review, 'headline' | 'summary'>;

const list = new Intl.ListFormat('ru', { type: 'conjunction' });

const nothingChanged = 'Изменений нет: содержание говорит то же, что и раньше.';

/** The whole change in one sentence. */
export function headline(review: Facts): string {
  const clauses = clauseDeeds(review);
  const documents = (['added', 'removed'] as const).flatMap((state) => {
    const count = review.documents.filter((one) => one.state === state).length;
    return count === 0 ? [] : [deed(state, count, 'document')];
  });
  const renamed = review.documents.filter(({ was }) => was !== null).length;
  const first = [
    ...clauses,
    ...documents,
    ...(renamed === 0 ? [] : [deed('renamed', renamed, 'document')]),
    ...entryDeeds(review.entries),
  ];
  const { roles } = review;
  const moved = review.deadlines.filter(({ was, now }) => was !== null && now !== null).length;
  const cancelled = review.amendments.filter(({ state, mode }) => state === 'added' && mode === 'cancels').length;
  const parts = [
    first.join(', '),
    cancelled === 0
      ? ''
      : `${plural(cancelled, 'отменяется', 'отменяются', 'отменяются')} ${amount(cancelled, 'clause')}`,
    roles.length === 0 ? '' : `у ${counted(roles.length, 'роли', 'ролей', 'ролей')} меняются обязанности`,
    moved === 0 ? '' : `${amount(moved, 'deadline')} ${participle('moved', moved, 'deadline')}`,
  ].filter((part) => part !== '');
  if (parts.length > 0) return `${upperFirst(parts.join('; '))}.`;
  return quiet(review);
}

/** Nothing of the meaning changed; perhaps something else did. */
function quiet({ sameMeaning, documents, findings, images }: Facts): string {
  if (documents.length > 0) return 'Изменены сведения о документах; пункты прежние.';
  if (images.added.length + images.changed.length + images.removed.length > 0) return 'Изменены только картинки.';
  if (sameMeaning.length > 0) return 'Изменена только запись: смысл прежний.';
  return findings.added.length + findings.gone.length > 0
    ? 'Содержание прежнее, но проверка говорит другое.'
    : nothingChanged;
}

/** «изменено 2 пункта и добавлен 1 пункт приказа № 206 от 25.06.2021», for several documents «… в 3 документах». */
function clauseDeeds({ documents }: Facts): readonly string[] {
  const states = ['changed', 'added', 'removed'] as const;
  const changed = documents.filter(
    (one) => (one.state === 'changed' || one.state === 'touched') && states.some((state) => countOf(one, state) > 0),
  );
  const [only] = changed;
  if (only === undefined) return [];
  const done = states.flatMap((state) => {
    const count = changed.reduce((sum, document) => sum + countOf(document, state), 0);
    return count === 0 ? [] : [deed(state, count, 'clause')];
  });
  const where =
    changed.length === 1 ? only.genitive : `в ${counted(changed.length, 'документе', 'документах', 'документах')}`;
  return [`${list.format(done)} ${where}`];
}

/** «изменена 1 роль», «добавлена 1 организация» */
function entryDeeds(entries: readonly EntryChange[]): readonly string[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    entryStates(entries.filter((one) => one.kind === kind)).map(([verb, own]) => deed(verb, own.length, kind)),
  );
}
