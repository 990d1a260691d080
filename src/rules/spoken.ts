/** Whether a word of a file is said by us to readers, and no name, quote, address or way of typing. */
import type { Lines } from '../findings/lines.ts';
import { frontMatterEnd } from './front-matter-end.ts';
import { ownProseOf } from './prose.ts';
import { lineAround } from './source-line.ts';

const titles = /^\s*(?:- )?(?:title|answer):/u;
/** Lines of cards that hold names and set phrases: large letters do not count there, and the site shows the name itself. */
const namesInCard =
  /^[ \t]*>[ \t]*(?:Кому|Отвечает|Решает|Участвует|Извещается|Обязанность|Срок|Вид|Обещано приложением)[ \t]*:/iu;
const withTitles = /^(?:documents|roles|topics|guides)\/|^responsibilities\.yaml$/u;

/** Files some of whose words are said by us to readers. */
export function speaks({ file }: Lines): boolean {
  return withTitles.test(file);
}

/** Whether a word is: of a body what is prose and no name in a card, of a front matter and of responsibilities the titles and answers. */
export function isSpoken(lines: Lines, start: number, word: string): boolean {
  if (isTitle(lines, start)) return true;
  return ownProseOf(lines).startsWith(word, start) && !isNameInCard(lines, start);
}

function isNameInCard(lines: Lines, start: number): boolean {
  return lines.file.startsWith('documents/') && namesInCard.test(lineAround(lines, start).line);
}

function isTitle(lines: Lines, start: number): boolean {
  if (!titles.test(lineAround(lines, start).line)) return false;
  return lines.file.endsWith('.yaml') || start < frontMatterEnd(lines.text);
}
