/** Slips with the values of front matter, organizations and lists. */
import type { Content, Mutator } from '../../mutator.ts';
import { changed, inKeyLine } from './change.ts';
import { dates, hours, isClosed, isFree, newValue } from './fields.ts';
import { keyLines, plainValue, texts, type KeyLine } from './text-lines.ts';

/** Lines that name entries, each with the one before it of the same key in the same list or collection. */
function* withEarlier(content: Content, files: RegExp, key: string): Iterable<{ line: KeyLine; earlier: KeyLine }> {
  let earlier: KeyLine | null = null;
  for (const line of keyLines(content, files)) {
    if (line.key !== key || line.lead.startsWith('   ')) continue;
    const file = line.file.replace(/\/.*/u, '');
    if (earlier !== null && earlier.file.replace(/\/.*/u, '') === file) yield { line, earlier };
    earlier = line;
  }
}

/** The value of the entry before is written again. */
function takesValue(kind: string, rule: Mutator['rule'], files: RegExp, key: string): Mutator {
  return {
    kind,
    rule,
    *mutants(content) {
      for (const { line, earlier } of withEarlier(content, files, key)) {
        yield changed(content, line, `${line.lead}${key}: ${earlier.value}`);
      }
    },
  };
}

export const valueMutators: readonly Mutator[] = [
  newValue(
    'puts a value into brackets',
    'schema/type',
    (line) => !isClosed(line),
    (plain) => `["${plain}"]`,
  ),
  newValue(
    'writes keys where a value is meant',
    'schema/type',
    (line) => !isClosed(line),
    (plain) => `{ a: "${plain}" }`,
  ),
  inKeyLine('writes a list without brackets', 'schema/type', texts, ({ lead, key, value }) => {
    const only = /^\[([^[\]]+)\]$/u.exec(value)?.[1];
    return only === undefined ? null : `${lead}${key}: ${/["#]/u.test(only) ? `'${only.replaceAll("'", '')}'` : only}`;
  }),
  newValue('blanks a value', 'schema/blank', isFree, () => '" "'),
  newValue('empties a value', 'schema/blank', isFree, () => '""'),
  newValue(
    'writes only a number',
    'schema/unquoted',
    (line) => !isClosed(line),
    () => '206',
  ),
  newValue('writes only true', 'schema/unquoted', isFree, () => 'true'),
  newValue('forgets the quotes of a number', 'schema/unquoted', isFree, (plain) =>
    /^\d+$/u.test(plain) ? plain : null,
  ),
  newValue(
    'writes an impossible day',
    'schema/date',
    ({ key }) => dates.has(key),
    () => '2021-02-31',
  ),
  newValue(
    'writes a day as it is spoken',
    'schema/date',
    ({ key }) => dates.has(key),
    () => '01.02.2021',
  ),
  newValue(
    'writes a day in words',
    'schema/date',
    ({ key }) => dates.has(key),
    () => '1 февраля 2021 года',
  ),
  newValue(
    'forgets the zero of a month',
    'schema/date',
    ({ key }) => dates.has(key),
    (plain) => (plain.includes('-0') ? plain.replace('-0', '-') : null),
  ),
  newValue(
    'swaps month and day',
    'schema/date',
    ({ key }) => dates.has(key),
    (plain) => {
      const [, year = '', month = '', day = ''] = /^(\d+)-(\d+)-(\d+)$/u.exec(plain) ?? [];
      return Number(day) > 12 ? `${year}-${day}-${month}` : null;
    },
  ),
  newValue('misspells a word of a list', 'schema/value', isClosed, (plain) => plain.slice(0, 1) + plain.slice(2)),
  newValue('writes a word of a list in Russian', 'schema/value', isClosed, () => 'приказ'),
  newValue(
    'begins a word of a list with a capital',
    'schema/value',
    isClosed,
    (plain) => plain.charAt(0).toUpperCase() + plain.slice(1),
  ),
  newValue(
    'writes an hour that does not exist',
    'schema/value',
    ({ key }) => hours.has(key),
    () => '"25:00"',
  ),
  newValue(
    'writes an hour with a dot',
    'schema/value',
    ({ key }) => hours.has(key),
    (plain) => `"${plain.replace(':', '.')}"`,
  ),
  inKeyLine(
    'adds a site without https',
    'schema/value',
    /^organizations\//u,
    ({ key, lead, text }) => (key === 'level' && lead === '' ? `${text}\nwebsite: www.example.org` : null),
    1,
  ),
  inKeyLine('writes a comma in the title of a role', 'schema/comma', /^roles\//u, ({ key, lead, value }) => {
    const plain = plainValue(value);
    return plain !== null && (key === 'title' || key === 'name') ? `${lead}${key}: "${plain}, педагог"` : null;
  }),
  inKeyLine('writes a comma in the title of a responsibility', 'schema/comma', /^responsibilities/u, ({ text, key }) =>
    key === 'title' ? `${text}, отметки` : null,
  ),
  takesValue('gives an entry the id of another', 'schema/duplicate-id', /^\w+\.yaml$/u, 'id'),
  takesValue('gives a role the title of another', 'schema/duplicate-name', /^roles\//u, 'title'),
  takesValue('gives a responsibility the title of another', 'schema/duplicate-name', /^responsibilities/u, 'title'),
  {
    kind: 'writes a list without hyphens',
    rule: 'schema/not-list',
    *mutants({ texts: all }) {
      for (const [file, text] of all) {
        if (!/^\w+\.yaml$/u.test(file)) continue;
        for (const entry of text.split(/^- /mu).slice(1)) {
          yield { files: { [file]: entry.replace(/^ {2}/gmu, '') }, file, line: 1 };
        }
      }
    },
  },
];
