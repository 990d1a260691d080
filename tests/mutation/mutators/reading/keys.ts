/** Slips with the keys of front matter, organizations and lists. */
import type { Content, Mutant, Mutator } from '../../mutator.ts';
import { inKeyLine } from './change.ts';
import { withTwin } from './letters.ts';
import { keyLines, texts, type KeyLine } from './text-lines.ts';

/** Keys without which nothing goes, by the file they stand in. */
const required: readonly (readonly [files: RegExp, keys: readonly string[]])[] = [
  [/^documents\//u, ['title', 'kind', 'organization', 'scope', 'status', 'rendition', 'numbering']],
  [/^roles\//u, ['title', 'kind', 'level']],
  [/^topics\//u, ['title']],
  [/^guides\//u, ['title', 'answer', 'grounding']],
  [/^organizations\//u, ['name', 'fullName', 'level']],
  [/^responsibilities/u, ['title', 'group']],
  [/^terms/u, ['term', 'definition', 'source']],
  [/^acts/u, ['kind', 'title']],
];

/** A key written with a letter wrong. */
function wrongKey(kind: string, misspell: (key: string, random: (below: number) => number) => string): Mutator {
  return inKeyLine(kind, 'schema/unknown-key', texts, ({ text, lead, key }, random) => {
    const wrong = misspell(key, random);
    return wrong === key ? null : lead + wrong + text.slice(lead.length + key.length);
  });
}

function swapped(key: string, random: (below: number) => number): string {
  const at = random(key.length - 1);
  return key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
}

/** Where an entry of a list, or a whole front matter, begins. */
function beginning(content: Content, { file, line }: KeyLine): number {
  if (file.endsWith('.mdx')) return 2;
  const lines = (content.texts.get(file) ?? '').split('\n');
  if (file.startsWith('organizations/')) return lines.findIndex((text) => /^\w/u.test(text)) + 1;
  return lines.slice(0, line).findLastIndex((text) => text.startsWith('- ')) + 1;
}

export const keyMutators: readonly Mutator[] = [
  wrongKey('drops a letter of a key', (key, random) => {
    const at = random(key.length);
    return key.slice(0, at) + key.slice(at + 1);
  }),
  wrongKey('doubles a letter of a key', (key, random) => {
    const at = random(key.length);
    return key.slice(0, at) + key.charAt(at) + key.slice(at);
  }),
  wrongKey('swaps two letters of a key', swapped),
  wrongKey('begins a key with a capital', (key) => key.charAt(0).toUpperCase() + key.slice(1)),
  wrongKey('types a Cyrillic letter in a key', (key) => [...withTwin(key)][0] ?? key),
  {
    kind: 'takes out a required key',
    rule: 'schema/missing-key',
    *mutants(content): Iterable<Mutant> {
      for (const [files, keys] of required) {
        for (const line of keyLines(content, files)) {
          const top = line.lead === '' || (line.lead === '  ' && /^\w+\.yaml$/u.test(line.file));
          if (!top || line.value === '' || !keys.includes(line.key)) continue;
          const text = (content.texts.get(line.file) ?? '')
            .split('\n')
            .toSpliced(line.line - 1, 1)
            .join('\n');
          yield { files: { [line.file]: text }, file: line.file, line: beginning(content, line) };
        }
      }
    },
  },
  {
    kind: 'forgets the id of an entry',
    rule: 'schema/missing-key',
    *mutants(content) {
      for (const line of keyLines(content, /^\w+\.yaml$/u)) {
        if (line.key !== 'id') continue;
        const lines = (content.texts.get(line.file) ?? '').split('\n');
        const next = lines[line.line]?.replace(/^ {2}/u, '- ') ?? '';
        const text = lines.toSpliced(line.line - 1, 2, next).join('\n');
        yield { files: { [line.file]: text }, file: line.file, line: line.line };
      }
    },
  },
  inKeyLine('writes a key without a value', 'schema/no-value', texts, ({ lead, key, value }) =>
    value === '' ? null : `${lead}${key}:`,
  ),
];
