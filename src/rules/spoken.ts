/** Whether a word of a file is said by us to readers, and no name, quote, address or way of typing. */
import type { Lines } from '../findings/lines.ts';
import { bodyStart } from '../markup/front-matter.ts';
import { ownProseOf } from './prose.ts';
import { lineAround } from './source-line.ts';

const titles = /^\s*(?:- )?(?:title|answer):/u;
const withTitles = /^(?:documents|roles|topics|guides)\/|^responsibilities\.yaml$/u;

/** Files some of whose words are said by us to readers. */
export function speaks({ file }: Lines): boolean {
  return withTitles.test(file);
}

/** Whether a word is: of a body what is prose, of a front matter and of responsibilities the titles and answers. */
export function isSpoken(lines: Lines, start: number, word: string): boolean {
  return ownProseOf(lines).startsWith(word, start) || isTitle(lines, start);
}

function isTitle(lines: Lines, start: number): boolean {
  if (!titles.test(lineAround(lines, start).line)) return false;
  return lines.file.endsWith('.yaml') || start < bodyStart(lines.text);
}
