/** What became of the pattern, in sentences that are derived from the comparison. */
import type { Clause, Corpus } from '../../corpus/types.ts';
import { counted, plural } from '../../findings/plural.ts';
import { upperFirst } from '../../findings/lower-first.ts';
import type { ClauseKind } from '../../markup/kinds.ts';
import type { Part } from '../part.ts';
import { scopeWords } from '../scope.ts';
import type { ComparedPair, Comparison } from './compare.ts';
import type { Verdict } from './facts.ts';
import { dutyPart, placeOf, placesOf, rolePart } from './line.ts';
import { preserved, preservedBySection } from './preserved.ts';
import { isHeldOtherwise, leftOut, roleDifferences } from './roles.ts';

/** Words and links that follow each other without commas. */
export type Sentence = readonly Part[];

export interface Summary {
  /** What counts most: duties that stay and that are gone. */
  readonly lead: readonly Sentence[];
  readonly more: readonly Sentence[];
}

export function summary(corpus: Corpus, comparison: Comparison): Summary {
  const { pairs } = comparison;
  const { lost } = preserved(pairs, 'duty');
  return {
    lead: [
      ...dutiesKept(comparison),
      ...(lost.length === 0 ? [] : [clausesGone(corpus, 'Нет ', lost)]),
      ...namesLeftOut(corpus, comparison),
    ],
    more: [
      ...narrowedDuties(corpus, pairs),
      ...otherDoers(corpus, pairs),
      ...otherHolders(corpus, comparison),
      ...otherRoles(corpus, comparison),
      ...otherScope(corpus, comparison),
      ...addedDuties(corpus, pairs),
      ...kept(pairs),
      ...deadlines(corpus, pairs),
      ...goneBeside(corpus, pairs, lost),
      counts(pairs),
    ],
  };
}

/** A sentence as plain words. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}

function words(text: string): Part {
  return { text, path: null };
}

/** Parts by commas. */
function list(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [words(', '), part]));
}

function dutiesKept({ pairs }: Comparison): readonly Sentence[] {
  const { all, kept } = preserved(pairs, 'duty');
  if (all === 0) return [[words('Обязанностей в образце нет.')]];
  if (kept === all) return [[words(allOf('duty', all))]];
  const sections = [...preservedBySection(pairs, 'duty')];
  const short = sections.filter(([section, own]) => section !== null && own.kept < own.all);
  const where =
    sections.length < 2 || short.length === 0
      ? ''
      : `, ${short.map(([section, own]) => `в разделе ${section ?? ''} — ${own.kept} из ${own.all}`).join(', ')}`;
  const verb = plural(kept, 'Сохранена', 'Сохранены', 'Сохранены');
  return [[words(`${verb} ${kept} из ${all} ${plural(all, 'обязанности', 'обязанностей', 'обязанностей')}${where}.`)]];
}

/** Clauses with what they are about: their responsibilities, else the roles they are turned to. */
function clausesGone(corpus: Corpus, lead: string, lost: readonly Clause[]): Sentence {
  const each = lost.map((clause): readonly Part[] => {
    const duties = clause.duties.map((duty) => dutyPart(corpus, duty).text);
    const about = duties.length > 0 ? duties : clause.addressees.map((role) => rolePart(corpus, role).text);
    return [placeOf(corpus, clause), ...(about.length === 0 ? [] : [words(` (${about.join(', ')})`)])];
  });
  return [words(lead), ...each.flatMap((one, index) => (index === 0 ? one : [words(', '), ...one])), words('.')];
}

function namesLeftOut(corpus: Corpus, comparison: Comparison): readonly Sentence[] {
  const names = roleDifferences(corpus, comparison).flatMap(leftOut);
  if (names.length === 0) return [];
  const each = names.map(({ name, clause }): readonly Part[] => {
    const at = corpus.clauses.get(clause);
    return [words(name), ...(at === undefined ? [] : [words(' (в образце '), placeOf(corpus, at), words(')')])];
  });
  return [
    [words('Не упомянуты: '), ...each.flatMap((one, index) => (index === 0 ? one : [words('; '), ...one])), words('.')],
  ];
}

/** Responsibilities that a clause which stays has lost or gained. */
function narrowedDuties(corpus: Corpus, pairs: readonly ComparedPair[]): readonly Sentence[] {
  return pairs.flatMap(({ pattern, variant, lost, gained }) => {
    if (pattern === null || variant === null) return [];
    const duties = (facts: typeof lost): readonly string[] =>
      facts.filter(({ mode }) => mode === 'duty').map(({ value }) => dutyPart(corpus, value).text);
    const place = placeOf(corpus, variant);
    const told = (lead: string, own: readonly string[]): Sentence[] =>
      own.length === 0 ? [] : [[words('В '), place, words(` ${lead}: ${own.join(', ')}.`)]];
    return [...told('больше нет обязанности', duties(lost)), ...told('добавлена обязанность', duties(gained))];
  });
}

/** Where one role answers instead of another, by the two roles. */
function otherDoers(corpus: Corpus, pairs: readonly ComparedPair[]): readonly Sentence[] {
  const changes = pairs.flatMap(({ pattern, variant, lost, gained }) => {
    if (pattern === null || variant === null) return [];
    const [was, ...more] = lost.filter(({ mode }) => mode === 'responsible');
    const [is, ...others] = gained.filter(({ mode }) => mode === 'responsible');
    if (more.length + others.length > 0 || is === undefined) return [];
    return was === undefined && pattern.responsible.length > 0
      ? []
      : [{ was: was?.value ?? null, is: is.value, variant }];
  });
  const byRoles = Map.groupBy(changes, ({ was, is }) => `${was} ${is}`);
  return Array.from(byRoles.values(), (own): Sentence => {
    const [first] = own;
    if (first === undefined) return [];
    const places = placesOf(
      corpus,
      own.map(({ variant }) => variant),
    );
    const was =
      first.was === null
        ? [words(', в образце исполнитель не назван')]
        : [words(', в образце — '), rolePart(corpus, first.was)];
    return [...list(begun(places)), words(': отвечает '), rolePart(corpus, first.is), ...was, words('.')];
  });
}

/** Parts that begin a sentence. */
function begun([first, ...rest]: readonly Part[]): readonly Part[] {
  return first === undefined ? [] : [{ ...first, text: upperFirst(first.text) }, ...rest];
}

function otherHolders(corpus: Corpus, comparison: Comparison): readonly Sentence[] {
  return roleDifferences(corpus, comparison)
    .filter(isHeldOtherwise)
    .map(({ role, lostNames, gainedNames }) => {
      const { text, path } = rolePart(corpus, role);
      const names = (own: typeof lostNames): string => own.map(({ name }) => name).join(', ');
      const told = ` — ${names(gainedNames)}, в образце — ${names(lostNames)}.`;
      return [{ text: upperFirst(text), path }, words(told)];
    });
}

/** Roles that the one speaks of and the other does not. */
function otherRoles(corpus: Corpus, comparison: Comparison): readonly Sentence[] {
  const all = roleDifferences(corpus, comparison);
  const told = (lead: string, own: typeof all): Sentence[] =>
    own.length === 0 ? [] : [[words(lead), ...list(own.map(({ role }) => rolePart(corpus, role))), words('.')]];
  return [
    ...told(
      'Здесь нет ролей: ',
      all.filter((one) => one.variant === null),
    ),
    ...told(
      'Появились роли: ',
      all.filter((one) => one.pattern === null),
    ),
  ];
}

function otherScope(corpus: Corpus, { pattern, variant }: Comparison): readonly Sentence[] {
  const [was, is] = [pattern, variant].map((one) => scopeWords(one, corpus.organizations.get(one.organization)));
  return was === is ? [] : [[words(`Для кого: ${is}, в образце — ${was}.`)]];
}

function addedDuties(corpus: Corpus, pairs: readonly ComparedPair[]): readonly Sentence[] {
  const added = pairs.flatMap(({ pattern, variant }) =>
    pattern === null && variant?.kind === 'duty' ? [variant] : [],
  );
  return added.length === 0 ? [] : [clausesGone(corpus, 'Добавлены обязанности: ', added)];
}

const nouns: Partial<Record<ClauseKind, readonly [string, string, string, string]>> = {
  duty: ['обязанность', 'обязанности', 'обязанностей', 'обязанностей'],
  condition: ['условие', 'условия', 'условий', 'условий'],
  right: ['право', 'права', 'прав', 'прав'],
  prohibition: ['запрет', 'запрета', 'запретов', 'запретов'],
  permission: ['разрешение', 'разрешения', 'разрешений', 'разрешений'],
};

/** «Сохранены все 8 условий.» */
function allOf(kind: ClauseKind, all: number): string {
  const [one = '', few = '', many = ''] = nouns[kind] ?? [];
  return all === 1 ? `Сохранено единственное: ${one}.` : `Сохранены все ${counted(all, one, few, many)}.`;
}

/** Conditions, rights, prohibitions and permissions. */
function kept(pairs: readonly ComparedPair[]): readonly Sentence[] {
  return (['condition', 'right', 'prohibition', 'permission'] as const).flatMap((kind) => {
    const { all, kept } = preserved(pairs, kind);
    if (all === 0) return [];
    if (all === kept) return [[words(allOf(kind, all))]];
    return [[words(`${upperFirst(nouns[kind]?.[2] ?? kind)} сохранено ${kept} из ${all}.`)]];
  });
}

function deadlines(corpus: Corpus, pairs: readonly ComparedPair[]): readonly Sentence[] {
  const changed = pairs.flatMap(({ pattern, variant, lost, gained }) =>
    pattern !== null && variant !== null && [...lost, ...gained].some(({ mode }) => mode === 'when') ? [variant] : [],
  );
  if (changed.length > 0) {
    const places = list(placesOf(corpus, changed));
    return [[words('Другие сроки: '), ...places, words('.')]];
  }
  const dated = pairs.some(({ kept }) => kept.some(({ mode }) => mode === 'when'));
  return dated ? [[words('Сроки в общих пунктах не изменены.')]] : [];
}

/** Clauses without a counterpart that are no duties. */
function goneBeside(corpus: Corpus, pairs: readonly ComparedPair[], told: readonly Clause[]): readonly Sentence[] {
  const gone = pairs.flatMap(({ pattern, verdict }) =>
    verdict === 'missing' && pattern !== null && !told.includes(pattern) ? [pattern] : [],
  );
  const added = pairs.flatMap(({ variant, verdict }) =>
    verdict === 'added' && variant !== null && variant.kind !== 'duty' ? [variant] : [],
  );
  return [
    ...(gone.length === 0
      ? []
      : [clausesGone(corpus, told.length > 0 ? 'Нет и таких пунктов: ' : 'Нет пунктов: ', gone)]),
    ...(added.length === 0 ? [] : [clausesGone(corpus, 'Добавлены пункты: ', added)]),
  ];
}

const countWords: readonly (readonly [Verdict, string])[] = [
  ['same', 'без изменений'],
  ['reworded', 'изменены только слова'],
  ['narrowed', 'сужено'],
  ['widened', 'расширено'],
  ['changed', 'изменено'],
  ['missing', 'нет в варианте'],
];

/** How many clauses of the pattern have come to what; what is new is counted by itself. */
function counts(pairs: readonly ComparedPair[]): Sentence {
  const count = (verdict: Verdict): number => pairs.filter((pair) => pair.verdict === verdict).length;
  const all = counted(pairs.length - count('added'), 'пункт', 'пункта', 'пунктов');
  const moved = pairs.filter((pair) => pair.moved).length;
  const told = [
    ...countWords.flatMap(([verdict, word]) => (count(verdict) === 0 ? [] : [`${word} — ${count(verdict)}`])),
    ...(count('added') === 0 ? [] : [`добавлено — ${count('added')}`]),
    ...(moved === 0 ? [] : [`переставлено — ${moved}`]),
  ];
  return [words(`В образце ${all}: ${told.join(', ')}.`)];
}
