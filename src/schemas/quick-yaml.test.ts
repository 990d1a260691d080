import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { quickYaml } from './quick-yaml.ts';

const content = resolve(import.meta.dirname, '../content');

/** What `yaml` makes of a text, or null where it complains. */
function slow(text: string): { value: unknown } | null {
  const document = parseDocument(text, { schema: 'core', version: '1.2', prettyErrors: false, uniqueKeys: true });
  return document.errors.length > 0 ? null : { value: document.toJS() };
}

const piece = fc.constantFrom(
  ...['title', 'kind', 'a', 'n', ': ', ':', ' ', '  ', '- ', '\n', '\n', '\n  ', '\n- ', '#', ' # слово'],
  ...[
    'слово',
    'два слова',
    'слово 12',
    ' 7',
    ' №',
    ' -',
    'true',
    'no',
    'Null',
    '~',
    '12',
    '1.5',
    '0x1F',
    '1e3',
    '012',
    '2021-06-25',
    '10:00',
  ],
  ...[
    '"',
    "'",
    '"12"',
    "'слово'",
    '"a: b"',
    '[',
    ']',
    '[a, б]',
    '[]',
    ', ',
    '{',
    '}',
    '&',
    '*',
    '!',
    '|',
    '>',
    '\\',
    '---',
  ],
);

test('what is read fast says what the other reader says', () => {
  let fast = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const value = quickYaml(text);
      if (value === undefined) return;
      fast++;
      expect({ text, value: value ?? null }).toEqual({ text, value: slow(text)?.value ?? null });
      expect(slow(text)).not.toBeNull();
    }),
    { numRuns: 30_000, seed: 20261127 },
  );
  expect(fast).toBeGreaterThan(500);
});

test('whole lines of front matter, in any order, too', () => {
  const line = fc.constantFrom(
    ...['title: Приказ о журнале', 'kind: order', 'number: "12"', 'adopted: 2021-06-25', 'grounds: [fz-273, fz-210]'],
    ...['source:', '  copy: clean', '  note: "Полное: «Приказ»"', 'annexes:', '  - number: "1"', '    title: План'],
    ...['grounds:', '  - fz-273', '- fz-210', '# примечание', '', 'place: г. Саки', "title: 'Приказ'", 'ends:'],
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const value = quickYaml(text);
      if (value !== undefined) expect(value ?? null).toEqual(slow(text)?.value ?? null);
    }),
    { numRuns: 5000, seed: 20261127 },
  );
});

test('most of the real content is plain', () => {
  const matters = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => /^---\n([\s\S]*?)\n---/u.exec(readFileSync(join(content, path), 'utf8'))?.[1] ?? '');
  const plain = matters.filter((matter) => quickYaml(matter) !== undefined);
  expect(plain.length / matters.length).toBeGreaterThan(0.8);
  for (const matter of plain) expect(quickYaml(matter)).toEqual(slow(matter)?.value);
});
