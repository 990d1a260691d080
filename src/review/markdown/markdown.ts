/** The review as Markdown for a comment in GitHub, GitLab or Forgejo. */
import { dayWords } from '../../views/date.ts';
import type { Review } from '../review.ts';
import { errorsSentence, title } from '../words.ts';
import { addressesBlock, documentBlock, entriesBlock, findingsBlock, rolesBlock, type Block } from './blocks.ts';
import { code, plain } from './escape.ts';

/** GitHub takes no longer comment than 65,536 characters; some room is left for what others add. */
const longest = 60_000;
/** So many lines of the summary are told. */
const mostSentences = 30;
const more = '\n_Остальное — на странице обзора._\n';

/** The whole comment. @param limit its longest length in characters */
export function reviewMarkdown(review: Review, limit = longest): string {
  const { base, head, today, headline, summary } = review;
  const errors = errorsSentence(head.errors);
  const lead = [
    `## ${title}`,
    '',
    ...(errors === null ? [] : [`**${plain(errors)}**`, '']),
    `**Итог:** ${plain(headline)}`,
    '',
    ...summary.slice(0, mostSentences).map((line) => `- ${plain(line)}`),
    '',
    `Было: ${code(base.name)}. Стало: ${code(head.name)}. Проверено ${dayWords(today)}.`,
    '',
  ].join('\n');
  const blocks = [
    addressesBlock(review),
    findingsBlock(review),
    rolesBlock(review),
    ...review.documents.map(documentBlock),
    entriesBlock(review.entries),
  ].filter((block) => block !== null);
  return fitted(lead, blocks, limit);
}

/** As much as there is room for; what was opened is closed. */
function fitted(lead: string, blocks: readonly Block[], limit: number): string {
  let text = `${lead.slice(0, limit - more.length)}\n`;
  for (const { open, pieces, close } of blocks) {
    let block = `${open}\n`;
    let isCut = false;
    for (const piece of pieces) {
      if (text.length + block.length + piece.length + close.length + more.length + 4 > limit) {
        isCut = true;
        break;
      }
      block += `${piece}\n`;
    }
    if (text.length + block.length + close.length + more.length + 4 > limit) return text + more;
    text += `${block}${close}\n\n`;
    if (isCut) return text + more;
  }
  return `${text.trimEnd()}\n`;
}
