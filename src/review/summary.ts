/** A review in plain sentences: what a reader should know before reading on. */
import { upperFirst } from '../findings/lower-first.ts';
import { counted, plural } from '../findings/plural.ts';
import { amount, deed } from './deed.ts';
import { countOf, entryStates } from './groups.ts';
import type { DocumentChange, EntryKind, Review, ThingState } from './review.ts';

type Facts = Omit<Review, 'headline' | 'summary'>;

/** So many things are named one by one. */
const most = 5;
const list = new Intl.ListFormat('ru', { type: 'conjunction' });

/** The sentences of the summary, most pressing first. */
export function summary(review: Facts): readonly string[] {
  return [
    ...lostAddresses(review),
    ...wholeDocuments(review),
    ...changedDocuments(review),
    ...cancelled(review),
    ...roles(review),
    ...deadlines(review),
    ...matrix(review),
    ...entries(review),
    ...check(review),
    ...rest(review),
  ];
}

function lostAddresses({ addresses }: Facts): readonly string[] {
  const promised = addresses.gone.filter((one) => one.promised).length;
  const reused = addresses.reused.length;
  return [
    ...(promised === 0
      ? []
      : [
          `${plural(promised, 'Пропадает', 'Пропадают', 'Пропадают')} ${amount(promised, 'address')}, на ${plural(promised, 'который', 'которые', 'которые')} уже могли сослаться школы.`,
        ]),
    ...(reused === 0
      ? []
      : [`По ${counted(reused, 'прежнему адресу', 'прежним адресам', 'прежним адресам')} теперь стоит другой пункт.`]),
  ];
}

function wholeDocuments({ documents }: Facts): readonly string[] {
  const words: readonly (readonly [ThingState, string])[] = [
    ['added', 'Новый документ'],
    ['removed', 'Удалён документ'],
    ['unread', 'Не читается документ'],
  ];
  const whole = words.flatMap(([state, lead]) =>
    documents
      .filter((one) => one.state === state)
      .slice(0, most)
      .map(
        (one) => `${lead}: ${one.name} «${one.title}» (${one.organization}), ${amount(one.clauses.length, 'clause')}.`,
      ),
  );
  return [
    ...whole,
    ...documents
      .filter(({ was }) => was !== null)
      .map(({ was, id }) => `Документ переименован: «${was ?? ''}» → «${id}».`),
  ];
}

function changedDocuments({ documents }: Facts): readonly string[] {
  const changed = documents.filter(({ state }) => state === 'changed');
  const named = changed.slice(0, most).map((document) => `${document.name}: ${list.format(deedsOf(document))}.`);
  const others = changed.length - most;
  return others > 0 ? [...named, `И ещё ${amount(others, 'document')}.`] : named;
}

/** «изменено 2 пункта», «добавлен 1 пункт», «изменены сведения о документе» */
function deedsOf(document: DocumentChange): readonly string[] {
  const following = countOf(document, 'following');
  return [
    ...(['changed', 'added', 'removed'] as const).flatMap((state) => {
      const count = countOf(document, state);
      return count === 0 ? [] : [deed(state, count, 'clause')];
    }),
    ...(following === 0
      ? []
      : [`вслед за ними в ${counted(following, 'пункте', 'пунктах', 'пунктах')} отвечает другая роль`]),
    ...(document.fields.length === 0 ? [] : ['изменены сведения о документе']),
    ...(document.was === null ? [] : ['изменён адрес']),
  ];
}

function cancelled({ amendments }: Facts): readonly string[] {
  return amendments.slice(0, most).map(({ state, mode, targetName, by, from }) => {
    const since = from === null ? '' : ` с ${from}`;
    const verb = mode === 'cancels' ? 'отменяется' : 'изменяется';
    return state === 'added'
      ? `${upperFirst(targetName)}: ${verb}${since} (${by}).`
      : `${upperFirst(targetName)}: больше не ${verb}.`;
  });
}

function roles({ roles: found }: Facts): readonly string[] {
  if (found.length === 0) return [];
  const names = found.slice(0, most).map(({ name }) => name);
  const others = found.length - names.length;
  const whose = others > 0 ? `${names.join(', ')} и ещё ${others}` : list.format(names);
  return [`Меняются обязанности у ${counted(found.length, 'роли', 'ролей', 'ролей')}: ${whose}.`];
}

function deadlines({ deadlines: found }: Facts): readonly string[] {
  return found.slice(0, most).map(({ clause, was, now }) => {
    if (was === null) return `Новый срок: ${clause} — ${now ?? ''}.`;
    if (now === null) return `Срока больше нет: ${clause}, был «${was}».`;
    return `Передвинут срок: ${clause} — был «${was}», стал «${now}».`;
  });
}

function matrix({ cells }: Facts): readonly string[] {
  const parts = (['added', 'removed', 'changed'] as const).flatMap((state) => {
    const count = cells.filter((cell) => cell.state === state).length;
    return count === 0 ? [] : [deed(state, count, 'cell')];
  });
  return parts.length === 0 ? [] : [`${upperFirst(list.format(parts))}.`];
}

function entries({ entries: found }: Facts): readonly string[] {
  const kinds: readonly EntryKind[] = [...new Set(found.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    entryStates(found.filter((one) => one.kind === kind)).map(([verb, own]) => {
      const names = own.slice(0, most).map(({ name, called }) => `${called === null ? '' : `«${called}» → `}«${name}»`);
      const others = own.length - names.length;
      return `${upperFirst(deed(verb, own.length, kind))}: ${names.join(', ')}${others > 0 ? ` и ещё ${others}` : ''}.`;
    }),
  );
}

function check({ findings }: Facts): readonly string[] {
  const count = (found: Facts['findings']['added']): readonly string[] =>
    (['error', 'warning', 'note'] as const).flatMap((severity) => {
      const own = found.filter((one) => one.severity === severity).length;
      return own === 0 ? [] : [amount(own, severity)];
    });
  const added = count(findings.added);
  const gone = count(findings.gone);
  return [
    ...(added.length === 0 ? [] : [`Новое в проверке: ${list.format(added)}.`]),
    ...(gone.length === 0 ? [] : [`Больше нет: ${list.format(gone)}.`]),
  ];
}

function rest({ sameMeaning, images }: Facts): readonly string[] {
  const pictures = (['added', 'removed', 'changed'] as const).flatMap((state) =>
    images[state].length === 0 ? [] : [deed(state, images[state].length, 'image')],
  );
  const files = sameMeaning.length;
  return [
    ...(pictures.length === 0 ? [] : [`${upperFirst(list.format(pictures))}.`]),
    ...(files === 0 ? [] : [`В ${counted(files, 'файле', 'файлах', 'файлах')} изменена только запись: смысл прежний.`]),
  ];
}
