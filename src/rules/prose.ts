/** The words of a file as people read them, at their places: what is no prose is turned to spaces, line ends stay. */
import { memoized } from '../corpus/memoized.ts';
import type { Lines } from '../findings/lines.ts';
import { bodyStart } from '../markup/front-matter.ts';
import { blanked } from '../markup/mask.ts';

/** Addresses of links and images, code, elements, addresses of the web. */
const notProse = /\]\([^)\n]*\)|`[^`\n]*`|<[A-Z][^>\n]*>|https?:\/\/[^\s)»]+|!\[[^\]\n]*\]/gu;
/** Lines of cards that quote the original as it is. */
const original = /^[ \t]*>[ \t]*(?:Ошибка оригинала|Восстановлено):[^\n]*/gmu;

/** Text of the same length as the file's: front matter, addresses, code and elements are spaces. Empty for YAML. */
export const proseOf = memoized((lines: Lines): string => {
  if (!lines.file.endsWith('.mdx')) return '';
  const matter = bodyStart(lines.text);
  const text = matter === 0 ? lines.text : blanked(lines.text, 0, matter);
  return text.replace(notProse, (found) => found.replace(/[^\n]/gu, ' '));
});

/** As `proseOf`, without what cards say of the original («Ошибка оригинала», «Восстановлено»). */
export const ownProseOf = memoized((lines: Lines): string =>
  proseOf(lines).replace(original, (found) => found.replace(/[^\n]/gu, ' ')),
);
