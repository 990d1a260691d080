/** Of a name with one letter mistyped the name that was meant is offered first: whatever content names, by every single slip. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../src/corpus/read.ts';
import { nameKey } from '../../src/findings/name.ts';
import { nearest } from '../../src/findings/nearest.ts';
import { cardKeys } from '../../src/markup/card.ts';
import { clauseKinds } from '../../src/markup/kinds.ts';
import { rhythmPhrases } from '../../src/markup/rhythm.ts';
import { checkContent } from '../../src/rules/check.ts';
import { actSchema } from '../../src/schemas/act.ts';
import { documentSchema } from '../../src/schemas/document.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { organizationSchema } from '../../src/schemas/organization.ts';
import { responsibilitySchema } from '../../src/schemas/responsibility.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { topicSchema } from '../../src/schemas/topic.ts';
import { waiverSchema } from '../../src/schemas/waiver.ts';
import { seeded } from '../support/seeded.ts';

/** Names that are looked up in one place: those that people type, among all that are valid there. */
interface Names {
  readonly what: string;
  readonly typed: readonly string[];
  readonly valid: readonly string[];
}

/** How many typos of each kind of names are tried. */
const sample = 700;
const rows = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];

const { basis } = checkContent(readContent(join(import.meta.dirname, '../../src/content')), {
  today: '2026-11-27',
  recorded: null,
});

/** The maps and closed lists of a schema, each with its names. */
function* namesIn(what: string, schema: unknown): Iterable<Names> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) yield* namesIn(what, schema.unwrap());
  else if (schema instanceof z.ZodArray) yield* namesIn(what, schema.element);
  else if (schema instanceof z.ZodEnum) yield all(`values of ${what}`, schema.options.map(String));
  else if (schema instanceof z.ZodObject) {
    yield all(`keys of ${what}`, Object.keys(schema.shape));
    for (const [key, inner] of Object.entries<unknown>(schema.shape)) yield* namesIn(`${what}.${key}`, inner);
  }
}

function all(what: string, names: readonly string[]): Names {
  return { what, typed: names, valid: names };
}

const { roles, responsibilities } = basis.entries;
const schemas = [
  ...namesIn('document', documentSchema),
  ...namesIn('role', roleSchema),
  ...namesIn('topic', topicSchema),
  ...namesIn('guide', guideSchema),
  ...namesIn('organization', organizationSchema),
  ...namesIn('responsibility', responsibilitySchema),
  ...namesIn('term', termSchema),
  ...namesIn('act', actSchema),
  ...namesIn('waiver', waiverSchema),
];
const kinds: Readonly<Record<string, readonly Names[]>> = {
  'keys of cards': [all('keys of cards', cardKeys)],
  'kinds of clauses': [all('kinds of clauses', Object.keys(clauseKinds))],
  rhythms: [
    {
      what: 'rhythms',
      typed: Object.keys(rhythmPhrases),
      valid: [...Object.keys(rhythmPhrases), 'до 15.08.2021', 'с 01.09.2021', 'октябрь', 'май–июнь'],
    },
  ],
  'titles of roles': basis.entries.organizations.map(({ id }) => ({
    what: `titles of roles in ${id}`,
    typed: roles.map(({ fields }) => fields.title),
    valid: basis.titles.roles.names(id),
  })),
  'titles of responsibilities': [
    {
      what: 'titles of responsibilities',
      typed: responsibilities.map(({ fields }) => fields.title),
      valid: basis.titles.responsibilities.names(),
    },
  ],
  'keys of front matter': schemas.filter(({ what }) => what.startsWith('keys')),
  'values of front matter': schemas.filter(({ what }) => what.startsWith('values')),
};

/** Every way to mistype one letter of a name. */
function* typos(name: string): Iterable<string> {
  for (const [at, letter] of [...name].entries()) {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const other = name.charAt(at + 1);
    yield before + after;
    yield before + letter + letter + after;
    for (const beside of besideKey(letter)) yield before + beside + after;
    if (other !== '' && other !== letter) yield before + other + letter + name.slice(at + 2);
  }
}

/** The letters to the left and to the right on the keyboard. */
function besideKey(letter: string): string[] {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? '';
  const at = row.indexOf(letter.toLowerCase());
  const found = at === -1 ? [] : [row.charAt(at - 1), row.charAt(at + 1)].filter((one) => one !== '');
  return letter === letter.toLowerCase() ? found : found.map((one) => one.toUpperCase());
}

interface Typo {
  readonly names: Names;
  readonly meant: string;
  readonly written: string;
}

/** Every typo that is one: what is still a valid name, or blank, is left out. */
function typosOf(names: Names): Typo[] {
  const known = new Set(names.valid.map(nameKey));
  return names.typed.flatMap((meant) =>
    Array.from(new Set(typos(meant)))
      .filter((written) => nameKey(written) !== '' && !known.has(nameKey(written)))
      .map((written) => ({ names, meant, written })),
  );
}

function sampled(typed: readonly Typo[]): Typo[] {
  const random = seeded(20261127);
  const rest = [...typed];
  const chosen: Typo[] = [];
  while (chosen.length < sample && rest.length > 0) chosen.push(...rest.splice(random(rest.length), 1));
  return chosen;
}

const tried = new Map(
  Object.entries(kinds).map(([kind, lists]) => [kind, sampled(lists.flatMap((names) => typosOf(names)))]),
);

function isOffered({ names, meant, written }: Typo): boolean {
  const offered = nearest(written, names.valid);
  return offered !== null && nameKey(offered) === nameKey(meant);
}

test.each([...tried])('at least nine in ten single typos in %s are understood', (_, typed) => {
  const missed = typed.filter((typo) => !isOffered(typo));
  const share = 1 - missed.length / typed.length;
  expect(share, missed.map(({ meant, written }) => `${written} for ${meant}`).join(', ')).toBeGreaterThanOrEqual(0.9);
});

test('two thousand typos are tried, and of all of them nine in ten are understood', () => {
  const typed = [...tried.values()].flat();
  expect(typed.length).toBeGreaterThanOrEqual(2000);
  expect(typed.filter(isOffered).length / typed.length).toBeGreaterThanOrEqual(0.9);
});
