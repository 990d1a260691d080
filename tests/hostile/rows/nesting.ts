/** Things in each other, deep enough to overflow a stack, and signs that cost a parser the square or the power of their number. */
import { evil, firstLine, lines, matter, matterLine, paragraphs, refused, type Row } from './row.ts';

const depth = 2400;

/** A line for each level, indented one further. */
function stairs(step: number, mark: string, most: number): string {
  return lines((index) => `${' '.repeat(index * step)}${mark}а`, most);
}

/** As many lines of a list of YAML, or of brackets, as the room allows. */
const flow = (piece: string): string => lines(() => ` ${piece.repeat(Math.floor(4800 / piece.length))}`).trimEnd();

export const nestingRows: readonly Row[] = [
  refused('quotes in quotes', evil(`${'> '.repeat(depth)}а`), 'guard/nesting'),
  refused(
    'quotes in quotes, line by line',
    evil(lines((index) => `${'>'.repeat(index + 1)} а`, 100)),
    'guard/nesting',
    {
      line: firstLine + 20,
    },
  ),
  refused('lists in lists', evil(`${'- '.repeat(depth)}а`), 'guard/nesting'),
  refused('lists in lists, line by line', evil(stairs(2, '- ', 300)), 'guard/nesting', { line: firstLine + 41 }),
  refused('ordered lists in lists', evil(`${'1. '.repeat(1600)}а`), 'guard/nesting'),
  refused('lists in quotes in lists', evil(`${'> - '.repeat(1200)}а`), 'guard/nesting'),
  refused('tags in tags', evil(`${'<b>'.repeat(400)}\n`), 'guard/nesting'),
  refused('tags of odd names', evil(`${'<_>'.repeat(150)}${'<é>'.repeat(150)}`), 'guard/nesting'),
  refused('tags with tags in their attributes', evil('<b x="<">'.repeat(240)), 'guard/element'),
  refused('fragments in fragments', evil(`${'<>'.repeat(250)}а${'</>'.repeat(250)}`), 'guard/nesting'),
  refused('more tags than are read', evil(lines(() => '<a/>\n', 5000)), 'guard/syntax', { line: firstLine + 1000 }),
  refused('brackets in brackets', evil('['.repeat(depth)), 'guard/nesting'),
  refused('images in images', evil('!['.repeat(depth)), 'guard/nesting'),
  refused(
    'strong words in strong words',
    evil(`${'*а '.repeat(800)}${'а* '.repeat(800)}[x](#нет)`),
    'reference/anchor',
  ),
  refused(
    'struck words in struck words',
    evil(`${'~~а '.repeat(600)}${'а~~ '.repeat(600)}[x](#нет)`),
    'reference/anchor',
  ),
  refused('marks without end', evil('*'.repeat(depth)), 'guard/nesting'),
  refused('braces in braces', evil('{'.repeat(depth)), 'guard/syntax', { line: firstLine }),
  refused('braces with letters', evil(paragraphs('{а')), 'guard/syntax'),
  refused('tags in attributes in tags', evil('<a b={'.repeat(800)), 'guard/syntax'),
  refused('twenty tags in attributes in tags', evil('<a b={'.repeat(20)), 'guard/syntax'),
  refused('fragments in attributes in tags', evil('<a b={<>'.repeat(20)), 'guard/syntax'),
  refused('spread attributes in spread attributes', evil('<a {...'.repeat(200)), 'guard/syntax'),
  refused('entities without end', evil(paragraphs('&amp;')), 'guard/syntax'),
  refused('joiners by entities without end', evil(paragraphs('&zwj;')), 'bytes/invisible'),
  refused('footnotes in footnotes', evil(`${'[^a]: '.repeat(800)}а`), 'guard/nesting'),
  refused('lists of YAML in lists', matter(`grounds: ${'['.repeat(depth)}`), 'frontmatter/yaml', { line: matterLine }),
  refused(
    'lists of YAML in lists, closed',
    matter(`grounds: ${'['.repeat(depth)}${']'.repeat(depth)}`),
    'guard/nesting',
    {
      line: matterLine,
    },
  ),
  refused('maps of YAML in maps', matter(`grounds: ${'{a: '.repeat(1200)}`), 'frontmatter/yaml', { line: matterLine }),
  refused('300 KB of brackets in YAML', matter(`grounds:\n${flow('[')}`), 'frontmatter/yaml', { line: matterLine + 1 }),
  refused('hyphens of YAML in one line', matter(`grounds:\n  ${'- '.repeat(depth)}a`), 'guard/nesting', {
    line: matterLine + 1,
  }),
  refused('300 KB of hyphens in YAML', { 'terms.yaml': lines(() => '- '.repeat(depth)) }, 'guard/nesting', {
    file: 'terms.yaml',
    line: 1,
  }),
  refused('stairs of keys', matter(lines((index) => `${' '.repeat(index)}key:`, 700).trimEnd()), 'schema/unknown-key', {
    line: matterLine,
  }),
  refused('question marks of YAML', matter(`${'? '.repeat(depth)}a`), 'frontmatter/yaml', { line: matterLine }),
];
