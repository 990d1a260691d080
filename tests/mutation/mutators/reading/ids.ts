/** Slips with ids: in front matter, in lists and in links. */
import type { Mutator } from '../../mutator.ts';
import { changed } from './change.ts';
import { newValue } from './fields.ts';
import { withTwin } from './letters.ts';
import { keyLines, matterEnd, mdx, texts, type KeyLine } from './text-lines.ts';

/** Ids as they stand in front matter: a value, an item of a list in brackets, the document of a clause. */
function* idsIn({ key, value }: KeyLine): Iterable<{ id: string; at: number }> {
  if (
    !/^(?:organization|approvedBy|annexTo|document|role|holder|parent|grounds|supersedes|audience|topics|clauses?|basis|notToConfuse|checks)$/u.test(
      key,
    )
  )
    return;
  for (const found of value.matchAll(/[a-z0-9-]*[a-z][a-z0-9-]*(?:#[\w.-]+)?/gu))
    yield { id: found[0], at: found.index };
}

/** A mutant for every id in front matter and every way to write it wrong. */
function wrongId(kind: string, rule: Mutator['rule'], misspell: (id: string) => Iterable<string>): Mutator {
  return {
    kind,
    rule,
    *mutants(content) {
      for (const line of keyLines(content, texts)) {
        const from = line.text.length - line.value.length;
        for (const { id, at } of idsIn(line)) {
          for (const wrong of misspell(id)) {
            const value = line.text.slice(0, from + at) + wrong + line.text.slice(from + at + id.length);
            yield changed(content, line, value);
          }
        }
      }
    },
  };
}

export const idMutators: readonly Mutator[] = [
  wrongId('begins an id with a capital', 'schema/id', function* (id) {
    yield id.charAt(0).toUpperCase() + id.slice(1);
  }),
  wrongId('writes «_» in an id', 'schema/id', function* (id) {
    if (/-.*(?:#|$)/u.test(id)) yield id.replace('-', '_');
  }),
  wrongId('forgets the anchor of a clause', 'schema/id', function* (id) {
    if (id.includes('#')) yield id.slice(0, id.indexOf('#'));
  }),
  wrongId('writes a clause like a link', 'schema/id', function* (id) {
    if (id.includes('#')) yield id.replace('#', '.mdx#');
  }),
  wrongId('types a Cyrillic letter in an id', 'schema/lookalike', withTwin),
  newValue(
    'types a Cyrillic letter in the id of an entry',
    'schema/lookalike',
    ({ key }) => key === 'id',
    (plain) => [...withTwin(plain)][0] ?? null,
  ),
  {
    kind: 'types a Cyrillic letter in a link',
    rule: 'schema/lookalike',
    *mutants(content) {
      for (const [file, text] of content.texts) {
        if (!mdx.test(file)) continue;
        for (const [index, line] of text.split('\n').entries()) {
          if (index < matterEnd(content, file)) continue;
          for (const found of line.matchAll(/\]\(([^)\s]*?)([a-z0-9-]+)(\.(?:mdx|yaml)(?:#[^)\s]*)?)\)/gu)) {
            const [whole, folder = '', name = '', rest = ''] = found;
            if (rest.startsWith('.yaml') && !folder.includes('organizations')) continue;
            const wrong = [...withTwin(name)][0];
            if (wrong === undefined) continue;
            const made =
              line.slice(0, found.index) + `](${folder}${wrong}${rest})` + line.slice(found.index + whole.length);
            yield changed(content, { file, text: line, line: index + 1 }, made);
          }
        }
      }
    },
  },
  {
    kind: 'types a Cyrillic letter behind «#» of a link',
    rule: 'schema/lookalike',
    *mutants(content) {
      for (const [file, text] of content.texts) {
        if (!mdx.test(file)) continue;
        for (const [index, line] of text.split('\n').entries()) {
          for (const found of line.matchAll(/(\]\([^)\s]*#)([^)\s]+)\)/gu)) {
            const [whole, before = '', anchor = ''] = found;
            const wrong = [...withTwin(anchor)][0];
            if (wrong === undefined) continue;
            const made = line.slice(0, found.index) + `${before}${wrong})` + line.slice(found.index + whole.length);
            yield changed(content, { file, text: line, line: index + 1 }, made);
          }
        }
      }
    },
  },
];
