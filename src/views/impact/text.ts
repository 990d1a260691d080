/** The tree as text: with lines and a column of places for a terminal, with dashes for a pipe or a screen reader. */
import type { Place } from '../../findings/finding.ts';
import { visible } from '../../findings/visible.ts';
import type { ImpactNode } from './node.ts';

/** Where the text is going to be read. */
export interface Page {
  /** Characters in a line of the terminal; null where it is none, or not known. */
  readonly width: number | null;
  /** Whether branches are drawn with lines. */
  readonly drawn: boolean;
}

/** One node, before it is laid out. */
interface Row {
  /** Before its first line, and before those that follow. */
  readonly lead: string;
  readonly hang: string;
  readonly words: string;
  readonly place: string;
}

/** So many characters are left for words at least, however narrow the terminal and deep the tree. */
const narrowest = 20;
/** Between words and places. */
const gap = 2;
/** Words in a drawn tree end here at the latest, so that the eye finds their places. */
const widestWords = 100;

/** The sentences above a tree, and the tree, as lines. */
export function impactText(sentences: readonly string[], root: ImpactNode, page: Page): string {
  const found = rows(root, page.drawn);
  const above = sentences.flatMap((one) => broken(visible(one), page.width ?? Infinity));
  return [...above, '', page.drawn ? drawnText(found, page.width) : found.map(plainLine).join('\n')].join('\n');
}

function plainLine({ lead, words, place }: Row): string {
  return `${lead}${words}${place === '' ? '' : ` — ${place}`}`;
}

/** Words on the left, broken into lines; places in a column on the right. */
function drawnText(found: readonly Row[], width: number | null): string {
  const longestPlace = Math.max(0, ...found.map(({ place }) => count(place)));
  const longestWords = Math.max(0, ...found.map(({ lead, words }) => count(lead) + count(words)));
  const room = Math.min(longestWords, (width ?? Infinity) - longestPlace - gap, widestWords);
  const beside = room >= narrowest * 2;
  return found.flatMap((row) => (beside ? besideLines(row, room) : belowLines(row, width ?? widestWords))).join('\n');
}

function besideLines({ lead, hang, words, place }: Row, room: number): readonly string[] {
  const [first = '', ...others] = broken(words, room - count(hang));
  const line = `${lead}${first}`;
  const start = place === '' ? line : `${line}${' '.repeat(Math.max(0, room - count(line)) + gap)}${place}`;
  return [start, ...others.map((one) => `${hang}${one}`)];
}

/** Where the terminal is too narrow for a column, a place stands below its words. */
function belowLines({ lead, hang, words, place }: Row, width: number): readonly string[] {
  const [first = '', ...others] = broken(words, width - count(hang));
  const below = place === '' ? [] : broken(place, width - count(hang));
  return [`${lead}${first}`, ...[...others, ...below].map((one) => `${hang}${one}`)];
}

/** A text in lines that are no longer; a word that is longer is cut. */
function broken(text: string, width: number): readonly string[] {
  const most = Math.max(width, narrowest / 2);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (count(longer) <= most) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

function pieces(word: string, most: number): readonly string[] {
  const signs = [...word];
  if (signs.length <= most) return [word];
  const found: string[] = [];
  for (let at = 0; at < signs.length; at += most) found.push(signs.slice(at, at + most).join(''));
  return found;
}

function count(text: string): number {
  return [...text].length;
}

function rows(root: ImpactNode, drawn: boolean): readonly Row[] {
  const found: Row[] = [];
  const told = new Set<string>();
  const add = (node: ImpactNode, lead: string, hang: string, above: string): void => {
    const place = node.place === null ? '' : placeText(node.place);
    const key = `${node.what}/${node.id ?? ''}`;
    const words = `${visible(node.title)}${node.again ? ` (${told.has(key) ? 'уже показано выше' : 'показано ниже'})` : ''}`;
    if (!node.again) told.add(key);
    found.push({ lead, hang: hang + below(node, drawn), words, place: place === above ? '' : place });
    node.children.forEach((child, index) => {
      const last = index === node.children.length - 1;
      const branch = drawn ? (last ? '└─ ' : '├─ ') : '- ';
      const trunk = drawn ? (last ? '   ' : '│  ') : '  ';
      add(child, `${hang}${branch}`, `${hang}${trunk}`, place === '' ? above : place);
    });
  };
  add(root, '', '', '');
  return found;
}

/** Lines of words that go on keep the trunk of the node's own branches. */
function below({ children }: ImpactNode, drawn: boolean): string {
  if (!drawn) return '';
  return children.length > 0 ? '│ ' : '  ';
}

function placeText({ file, line, column }: Place): string {
  return `${visible(file)}:${line}:${column}`;
}
