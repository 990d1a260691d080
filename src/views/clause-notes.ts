/** What stands beside a clause: who and by when first, then what, then where it is spoken of. */
import type { Clause, Corpus, Document, PromisedAnnex } from '../corpus/types.ts';
import { kindName } from '../markup/kinds.ts';
import { rhythmWords } from '../markup/rhythm.ts';
import { clausePlace } from './clause-place.ts';
import { dayWords } from './date.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { mentions, type Mention } from './mentions.ts';
import { partTo, type Part } from './part.ts';
import { person } from './person.ts';

/** One line of notes. `strong` marks who and by when. */
export interface Note {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly strong: boolean;
}

export interface ClauseNotes {
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
}

/** With more people than this in a line their positions would bury the line. */
const positionsUpTo = 2;

/** The notes of every clause of a document, by anchor. */
export function clauseNotes(corpus: Corpus, document: Document): ReadonlyMap<string, ClauseNotes> {
  let told: readonly string[] = [];
  return new Map(
    document.clauses.map((clause) => {
      const notes = [
        ...whoAndWhen(corpus, document, clause, told),
        ...what(corpus, clause),
        ...changes(corpus, clause),
      ];
      told = [...clause.responsible, ...clause.approves, ...clause.addressees];
      return [clause.anchor, { notes, mentions: mentions(corpus, clause.referencedBy, document) }];
    }),
  );
}

/** @param told roles of the clause before: which position holds them has just been said */
function whoAndWhen(corpus: Corpus, document: Document, clause: Clause, told: readonly string[]): Note[] {
  const people = (label: string, roles: readonly string[], strong: boolean): Note[] => {
    const few = strong && roles.length <= positionsUpTo;
    const parts = roles.map((role) => person(corpus, role, document.organization, few && !told.includes(role)));
    return parts.length === 0 ? [] : [note(label, parts, strong)];
  };
  const { addressees, responsible } = clause;
  const addressed = clause.inherited && addressees.length > 0 ? [] : addressees;
  return [
    ...people('Отвечает', responsible, true),
    ...(nobody(clause) ? [words('Исполнитель', 'в документе не назван', true)] : []),
    ...people('Решает', clause.approves, true),
    ...people(responsible.length > 0 ? 'Обращено к роли' : 'Роль', addressed, true),
    ...(clause.when === null ? [] : [words('Срок', rhythmWords(clause.when), true)]),
    ...people('Участвует', clause.participates, false),
    ...people('Извещается', clause.informed, false),
  ];
}

/** Said in the card, or a responsibility that nobody answers for or decides; conditions aside. */
function nobody({ unnamed, duties, kind, responsible, approves }: Clause): boolean {
  return unnamed || (duties.length > 0 && kind !== 'condition' && responsible.length === 0 && approves.length === 0);
}

function what(corpus: Corpus, clause: Clause): Note[] {
  const duties = (ids: readonly string[]): Part[] =>
    ids.map((id) => partTo({ kind: 'responsibility', id }, lowerFirst(corpus.responsibilities.get(id)?.title ?? id)));
  const topics = clause.referencedBy.filter(({ kind }) => kind === 'topic');
  const plain = clause.kind === 'duty' || clause.kind === 'definition';
  return [
    ...(plain ? [] : [words('Вид', kindName(clause.kind), false)]),
    ...(clause.duties.length === 0
      ? []
      : [note(clause.duties.length > 1 ? 'Обязанности' : 'Обязанность', duties(clause.duties), false)]),
    ...(clause.annex === null ? [] : [promised(clause.annex, duties)]),
    ...(topics.length === 0
      ? []
      : [
          note(
            topics.length > 1 ? 'Темы помощи' : 'Тема помощи',
            topics.map((topic) => partTo(topic, lowerFirst(corpus.topics.get(topic.id)?.title ?? topic.id))),
            false,
          ),
        ]),
  ];
}

function promised({ number, duties }: PromisedAnnex, named: (ids: readonly string[]) => Part[]): Note {
  const label = `Обещано приложением ${number}`;
  return duties.length === 0 ? words(label, 'текста нет', false) : note(`${label}, текста нет`, named(duties), false);
}

function changes(corpus: Corpus, clause: Clause): Note[] {
  return clause.amendments.map(({ mode, target, from }) => {
    const since = from === null ? '' : ` с ${dayWords(from)}`;
    return note(`${mode === 'amends' ? 'Изменяет' : 'Отменяет'}${since}`, [clausePlace(corpus, target)], false);
  });
}

function note(label: string, parts: readonly Part[], strong: boolean): Note {
  return { label, parts, strong };
}

function words(label: string, text: string, strong: boolean): Note {
  return note(label, [{ text, path: null }], strong);
}
