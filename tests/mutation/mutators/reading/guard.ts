/** Slips that make code of a text: tags, braces, comments, addresses, images. */
import { linesOf, type Content, type Mutator, type TextLine } from '../../mutator.ts';
import { changed, inSentence } from './change.ts';
import { matterEnd, mdx } from './text-lines.ts';

/** Words of a sentence outside links, to put a sign before one of them. */
function beforeWord(text: string, sign: string, random: (below: number) => number): string | null {
  return aroundWord(text, sign, '', random);
}

function aroundWord(text: string, open: string, close: string, random: (below: number) => number): string | null {
  const plain = text.replace(/\[[^\]]*\]\([^)]*\)/gu, (link) => ' '.repeat(link.length));
  const words = Array.from(plain.matchAll(/(?<= )[а-яё]{3,}/gu));
  const word = words[random(Math.max(words.length, 1))];
  if (word === undefined) return null;
  const end = word.index + word[0].length;
  return text.slice(0, word.index) + open + word[0] + close + text.slice(end);
}

/** A kind of slip in any line below a front matter. */
function inBody(kind: string, rule: Mutator['rule'], change: (line: TextLine) => Iterable<string>): Mutator {
  return {
    kind,
    rule,
    *mutants(content: Content) {
      for (const line of linesOf(content, mdx)) {
        if (line.line <= matterEnd(content, line.file)) continue;
        for (const text of change(line)) yield changed(content, line, text);
      }
    },
  };
}

/** Every link of a line leads to another address. */
function otherAddress(kind: string, address: string): Mutator {
  return inBody(kind, 'guard/address', function* ({ text }) {
    for (const found of text.matchAll(/(?<!!)\[[^\]]*\]\(([^)]*)\)/gu)) {
      const [whole, old = ''] = found;
      const at = found.index + whole.length - old.length - 1;
      yield text.slice(0, at) + address + text.slice(at + old.length);
    }
  });
}

/** An image behind a sentence. */
function withImage(kind: string, rule: Mutator['rule'], address: string): Mutator {
  return inSentence(kind, rule, (text) => `${text}\n\n![Схема](${address})`, 2);
}

/** A line of its own behind a sentence. */
function withLineBelow(kind: string, rule: Mutator['rule'], line: string): Mutator {
  return inSentence(kind, rule, (text) => `${text}\n\n${line}`, 2);
}

const [deep, brackets] = [21, 40];

export const guardMutators: readonly Mutator[] = [
  inSentence('leaves a comment in a sentence', 'guard/comment', (text, random) =>
    beforeWord(text, '<!-- проверить --> ', random),
  ),
  withLineBelow('leaves a comment on a line of its own', 'guard/comment', '<!-- проверить -->'),
  inSentence('does not close a comment', 'guard/comment', (text) => `${text} <!-- проверить`),
  withLineBelow('leaves a comment of MDX', 'guard/comment', '{/* проверить */}'),
  inBody('leaves a comment in a card', 'guard/comment', function* ({ text }) {
    if (/^\s*> [А-ЯЁ]/u.test(text)) yield `${text} <!-- проверить -->`;
  }),
  inSentence('writes «<» for «less»', 'guard/syntax', (text, random) => beforeWord(text, '< ', random)),
  inSentence('writes «<5»', 'guard/syntax', (text, random) => beforeWord(text, '<5 ', random)),
  inSentence('writes «<» before a word', 'guard/syntax', (text, random) => beforeWord(text, '<', random)),
  inSentence('opens a brace', 'guard/syntax', (text, random) => beforeWord(text, '{', random)),
  inBody('opens a brace in a card', 'guard/syntax', function* ({ text }) {
    if (/^\s*> [А-ЯЁ]/u.test(text)) yield `${text} {`;
  }),
  inSentence('makes a word bold by a tag', 'guard/element', (text, random) => aroundWord(text, '<b>', '</b>', random)),
  inSentence('breaks a line by a tag', 'guard/element', (text, random) => beforeWord(text, '<br>', random)),
  inSentence('breaks a line by a closed tag', 'guard/element', (text, random) => beforeWord(text, '<br/>', random)),
  inSentence('does not close a tag', 'guard/element', (text, random) => beforeWord(text, '<b>', random)),
  inSentence('closes what is not open', 'guard/element', (text, random) => beforeWord(text, '</b>', random)),
  withLineBelow('pastes a block of HTML', 'guard/element', '<div class="note">Важно</div>'),
  withLineBelow('pastes a script', 'guard/element', '<script src="https://example.org/x.js"></script>'),
  withLineBelow('misspells an element', 'guard/element', '<Clauze to="saki-206#3.6" />'),
  withLineBelow('misspells an attribute', 'guard/element', '<Clause too="saki-206#3.6" />'),
  withLineBelow('leaves an element open', 'guard/element', '<Clause to="saki-206#3.6"></Clauses>'),
  withLineBelow('writes a line of import', 'guard/esm', "import Note from './note.astro'"),
  withLineBelow('writes a line of export', 'guard/esm', 'export const today = 1'),
  inSentence('begins a sentence with import', 'guard/esm', (text) => `import ${text}`),
  inSentence('breaks a line before export', 'guard/esm', (text) => `${text}\nexport данных`, 1),
  inSentence('puts a word into braces', 'guard/expression', (text, random) => aroundWord(text, '{', '}', random)),
  withLineBelow('writes an expression', 'guard/expression', '{1 + 1}'),
  inBody('puts a value of a card into braces', 'guard/expression', function* ({ text }) {
    const [, key, value] = /^(\s*> [А-ЯЁ][^:]*: )([а-яё]+)$/u.exec(text) ?? [];
    if (key !== undefined && value !== undefined) yield `${key}{${value}}`;
  }),
  otherAddress('links to a script', 'javascript:alert(1)'),
  otherAddress('links to a file of a computer', 'file:///C:/journal.docx'),
  otherAddress('links to data', 'data:text/html,x'),
  otherAddress('forgets https', '//example.org/'),
  withImage('shows an image of a site', 'guard/image', 'https://example.org/plan.png'),
  withImage('shows a drawing', 'guard/image', 'plan.svg'),
  withImage('shows an image with a capital', 'guard/image', 'Plan.PNG'),
  withImage('shows an image of another folder', 'guard/image', '../media/plan.png'),
  withImage('shows an image that is missing', 'guard/image-missing', 'plan.png'),
  inSentence('shows a missing image in a sentence', 'guard/image-missing', (text) => `${text} ![Схема](./plan.jpg)`),
  {
    kind: 'names a layout',
    rule: 'guard/layout',
    *mutants(content) {
      for (const line of linesOf(content, /\.mdx$|^organizations\//u)) {
        const end = matterEnd(content, line.file);
        if (end === 0 ? line.line > 1 : line.line !== 1 && line.line !== end) continue;
        const first = end === 0 || line.line === end;
        const text = first ? `layout: ../page.astro\n${line.text}` : `${line.text}\nlayout: ../page.astro`;
        yield changed(content, line, text, first ? 0 : 1);
      }
    },
  },
  inSentence('quotes too deep', 'guard/nesting', (text) => '> '.repeat(deep) + text),
  inSentence('lists too deep', 'guard/nesting', (text) => '- '.repeat(deep) + text),
  inSentence('indents too deep', 'guard/nesting', (text) => ' '.repeat(deep * 4 + 1) + text),
  inSentence('opens too many tags', 'guard/nesting', (text) => '<b>'.repeat(deep) + text),
  inSentence('opens too many brackets', 'guard/nesting', (text, random) =>
    beforeWord(text, '['.repeat(brackets), random),
  ),
];
