/** Slips in cards: keys, values and the marks before them. */
import { nameKey } from '../../../../src/findings/name.ts';
import { startsLikeCard, type CardKey } from '../../../../src/markup/card.ts';
import { clauseKinds } from '../../../../src/markup/kinds.ts';
import { readRhythm } from '../../../../src/markup/rhythm.ts';
import type { Content, Mutant, Mutator } from '../../mutator.ts';
import { cardLines, lineChanged, misspelled, roleKeys, withValue, type WrittenCardLine } from './cards.ts';

type Random = (below: number) => number;
type Change = (line: WrittenCardLine, random: Random, content: Content) => readonly string[] | null;

/** Every card line that fits, changed. @param below by how many lines the finding stands lower */
function each(change: Change, below = 0, keys?: WrittenCardLine['key'][]): Mutator['mutants'] {
  return function* (content, random): Iterable<Mutant> {
    for (const line of cardLines(content, keys)) {
      const now = change(line, random, content);
      if (now !== null) yield* lineChanged(content, line, now, below);
    }
  };
}

/** One of the names of a value changed, where `change` gives another. */
function oneName(line: WrittenCardLine, random: Random, change: (name: string) => string | null): string[] | null {
  const names = line.source.split(',');
  const at = random(names.length);
  const name = names[at] ?? '';
  const now = change(name.trim());
  return now === null ? null : [withValue(line, names.with(at, name.replace(name.trim(), now)).join(','))];
}

const isUnnamed = ({ key, value }: WrittenCardLine): boolean =>
  key === 'Отвечает' && nameKey(value) === nameKey('не назван');

const isNoRole =
  ({ checked }: Content, { organization }: WrittenCardLine) =>
  (name: string): boolean =>
    'unknown' in checked.basis.titles.roles.resolve(name, organization);
const isNoDuty =
  ({ checked }: Content) =>
  (name: string): boolean =>
    'unknown' in checked.basis.titles.responsibilities.resolve(name);

const unmarked = (text: string): string => text.replace(/> ?/u, '');
const roles = [...roleKeys];
const lists: WrittenCardLine['key'][] = [...roleKeys, 'Обязанность'];

/** The dative of a role's first word, as people write whom something is entrusted to; null where the word is no noun of this kind. */
function dative(name: string): string | null {
  const [word = '', ...rest] = name.split(' ');
  const now = /[тр]ель$/u.test(word) ? word.replace(/ь$/u, 'ю') : /[бвгдзклмнпрст]$/u.test(word) ? `${word}у` : null;
  return now === null ? null : [now, ...rest].join(' ');
}

/** Where a long value may be broken: behind a space, so that what follows holds no colon. */
function breakOf({ text, source }: WrittenCardLine): number | null {
  if (source.length < 50) return null;
  const at = text.indexOf(' ', text.length - Math.floor(source.length / 2));
  const rest = text.slice(at);
  return at === -1 || rest.includes(':') || rest.trim().length < 3 || /^\s*(?:[-+*>#|]|\d+\.)/u.test(rest) ? null : at;
}

/** Adds a line below the last of a card. */
const added = (value: (line: WrittenCardLine) => string | null): Change => {
  return (line) => {
    const own = value(line);
    return !line.isLast || own === null ? null : [line.text, `${line.indent}> ${own}`];
  };
};

export const cardMutators: readonly Mutator[] = [
  {
    kind: 'misspells a key of a card',
    rule: 'card/unknown-key',
    mutants: each(({ text, key }, random) => {
      const now = misspelled(key, random, (word) => startsLikeCard(`${word}:`) === null);
      return now === null ? null : [text.replace(key, now)];
    }),
  },
  {
    kind: 'types a key with a Latin letter',
    rule: 'card/unknown-key',
    mutants: each(({ text, key }) => (key.includes('о') ? [text.replace(key, key.replace('о', 'o'))] : null)),
  },
  {
    kind: 'writes a card’s line twice',
    rule: 'card/repeated-key',
    mutants: each(({ text }) => [text, text], 1),
  },
  {
    kind: 'forgets the value of a key',
    rule: 'card/empty-value',
    mutants: each((line) => [withValue(line, '')]),
  },
  {
    kind: 'forgets the colon behind a key',
    rule: 'card/no-key',
    mutants: each(({ text, key, source }) =>
      source.slice(0, 40).includes(':') ? null : [text.replace(`${key}:`, key)],
    ),
  },
  {
    kind: 'breaks a long value',
    rule: 'card/no-key',
    mutants: each((line) => {
      const at = breakOf(line);
      return at === null ? null : [line.text.slice(0, at), `${line.indent}> ${line.text.slice(at).trim()}`];
    }, 1),
  },
  {
    kind: 'breaks a long value and goes on without «>»',
    rule: 'card/mark',
    mutants: each((line) => {
      const at = breakOf(line);
      return at === null ? null : [line.text.slice(0, at), `${line.indent}${line.text.slice(at).trim()}`];
    }, 1),
  },
  {
    kind: 'forgets «>» before the first line of a card',
    rule: 'card/mark',
    mutants: each(({ text, isFirst }) => (isFirst ? [unmarked(text)] : null)),
  },
  {
    kind: 'forgets «>» before a later line of a card',
    rule: 'card/mark',
    mutants: each(({ text, isFirst }) => (isFirst ? null : [unmarked(text)])),
  },
  {
    kind: 'forgets every «>» of a card',
    rule: 'card/mark',
    *mutants(content) {
      yield* wholeCards(content, (text) => unmarked(text));
    },
  },
  {
    kind: 'forgets every «>» and the indent of an item’s card',
    rule: 'card/mark',
    *mutants(content) {
      yield* wholeCards(content, (text) => (text.startsWith(' ') ? unmarked(text).trimStart() : null));
    },
  },
  {
    kind: 'forgets the indent of an item’s card',
    rule: 'card/misplaced',
    mutants: each(({ text, indent, isFirst }) => (indent !== '' && isFirst ? [text.trimStart()] : null)),
  },
  {
    kind: 'misspells a role',
    rule: 'reference/role',
    mutants: each(
      (line, random, content) =>
        isUnnamed(line) ? null : oneName(line, random, (name) => misspelled(name, random, isNoRole(content, line))),
      0,
      roles,
    ),
  },
  {
    kind: 'writes a role in the dative',
    rule: 'reference/role',
    mutants: each(
      (line, random, content) =>
        isUnnamed(line)
          ? null
          : oneName(line, random, (name) => {
              const now = dative(name);
              return now !== null && isNoRole(content, line)(now) ? now : null;
            }),
      0,
      roles,
    ),
  },
  {
    kind: 'joins two roles by «и»',
    rule: 'reference/role',
    mutants: each(
      (line) => (line.source.includes(', ') ? [withValue(line, line.source.replace(', ', ' и '))] : null),
      0,
      roles,
    ),
  },
  {
    kind: 'misspells a responsibility',
    rule: 'reference/responsibility',
    mutants: each(
      (line, random, content) => oneName(line, random, (name) => misspelled(name, random, isNoDuty(content))),
      0,
      ['Обязанность'],
    ),
  },
  {
    kind: 'misspells a responsibility of a promised annex',
    rule: 'reference/responsibility',
    mutants: each(
      (line, random, content) => {
        const [number, duties] = line.source.split(' — ');
        const now = duties === undefined ? null : misspelled(duties, random, isNoDuty(content));
        return now === null ? null : [withValue(line, `${number ?? ''} — ${now}`)];
      },
      0,
      ['Обещано приложением'],
    ),
  },
  {
    kind: 'misspells a rhythm',
    rule: 'card/rhythm',
    mutants: each(
      (line, random) => {
        const now = misspelled(line.source, random, (word) => readRhythm(word) === null);
        return now === null ? null : [withValue(line, now)];
      },
      0,
      ['Срок'],
    ),
  },
  {
    kind: 'writes a rhythm in other words',
    rule: 'card/rhythm',
    mutants: each(
      (line, random) => {
        const words = ['ежемесячно', 'систематически', '1 сентября', 'каждую четверть', 'до 15.08.21', 'в мае'];
        return [withValue(line, words[random(words.length)] ?? '')];
      },
      0,
      ['Срок'],
    ),
  },
  {
    kind: 'misspells a kind',
    rule: 'card/kind',
    mutants: each(
      (line, random) => {
        const now = misspelled(line.source, random, (word) => !(nameKey(word) in clauseKinds));
        return now === null ? null : [withValue(line, now)];
      },
      0,
      ['Вид'],
    ),
  },
  {
    kind: 'makes up a kind',
    rule: 'card/kind',
    mutants: each(
      added(({ clause }) => (hasKey(clause, 'Вид') ? null : 'Вид: рекомендация')),
      1,
    ),
  },
  {
    kind: 'leaves a comma at the end of names',
    rule: 'card/comma',
    mutants: each(({ text }) => [`${text},`], 0, lists),
  },
  {
    kind: 'doubles a comma between names',
    rule: 'card/comma',
    mutants: each(({ text, source }) => (source.includes(', ') ? [text.replace(', ', ',, ')] : null), 0, lists),
  },
  {
    kind: 'names one thing twice in a line',
    rule: 'card/repeated-value',
    mutants: each((line) => (isUnnamed(line) ? null : [`${line.text}, ${line.source.split(',')[0] ?? ''}`]), 0, lists),
  },
  {
    kind: 'amends without a link',
    rule: 'card/amendment',
    mutants: each(
      added(() => 'Отменяет: п. 3 приказа'),
      1,
    ),
  },
  {
    kind: 'amends a section',
    rule: 'card/amendment',
    mutants: each(
      added(() => 'Изменяет: [раздел II](feodosia-298.mdx#II), с 01.09.2026'),
      1,
    ),
  },
  {
    kind: 'amends from a day in words',
    rule: 'card/amendment',
    mutants: each(
      added(() => 'Изменяет: [п. 3](saki-206.mdx#3), с 1 сентября 2026'),
      1,
    ),
  },
  {
    kind: 'writes an anchor in Russian',
    rule: 'card/anchor',
    mutants: each(
      added(({ clause }) => (hasKey(clause, 'Якорь') ? null : 'Якорь: п. 3')),
      1,
    ),
  },
  {
    kind: 'names an annex by words',
    rule: 'card/annex',
    mutants: each(
      added(({ clause }) => (hasKey(clause, 'Обещано приложением') ? null : 'Обещано приложением: приложение 3')),
      1,
    ),
  },
  {
    kind: 'gives a clause the anchor of one before',
    rule: 'grammar/anchor-twice',
    mutants: each(
      added(({ clause, body }) => {
        if (hasKey(clause, 'Якорь')) return null;
        const before = [...body.anchors].slice(
          0,
          [...body.anchors].findIndex(([one]) => one === clause),
        );
        const [, anchor] = before.at(-1) ?? [];
        return anchor === undefined ? null : `Якорь: ${anchor}`;
      }),
      1,
    ),
  },
  {
    kind: 'calls two roles by one name',
    rule: 'reference/ambiguous',
    *mutants(content) {
      for (const line of cardLines(content, roles)) {
        if (isUnnamed(line)) continue;
        const [name = ''] = line.source.split(',');
        yield {
          files: {
            'roles/spare.mdx': `---\ntitle: Запасная роль\nkind: position\nlevel: school\naliases:\n  - organization: ${line.organization}\n    name: ${name.trim()}\n---\n\nЗапасная роль.\n`,
          },
          file: line.file,
          line: line.line,
        };
      }
    },
  },
];

function hasKey({ card }: WrittenCardLine['clause'], key: CardKey): boolean {
  return card.some((line) => line.key === key);
}

/** Every card with each of its lines changed; the finding stands at its first line. */
function* wholeCards(content: Content, change: (text: string) => string | null): Iterable<Mutant> {
  for (const { clause, file, line, isFirst } of cardLines(content)) {
    if (!isFirst) continue;
    const lines = (content.texts.get(file) ?? '').split('\n');
    const card = lines.slice(line - 1, line - 1 + clause.card.length).map(change);
    if (card.includes(null) || !card.every((text) => text !== null && startsLikeCard(text) !== null)) continue;
    lines.splice(line - 1, card.length, ...card.filter((text) => text !== null));
    yield { files: { [file]: lines.join('\n') }, file, line };
  }
}
