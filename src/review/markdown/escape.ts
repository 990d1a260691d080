/** Texts as they may stand in Markdown of a forge: no markup, no HTML, nobody called by name, nothing linked. */
import { visible } from '../../findings/visible.ts';

/** A space without width: it parts a sign from the word it would make a call, a reference or a link of. */
const gap = '\u200b';

/** Plain words inside a line of Markdown that does not begin with them. */
export function plain(text: string): string {
  const lines = text.split('\n').map((one) => entities(harmless(one).replace(/[\\`*_[\]~|!$]/gu, '\\$&')));
  return lines.join('<br>');
}

/** Plain words in an element of HTML. */
export function inHtml(text: string): string {
  return entities(harmless(text));
}

/** A file or an address as it is typed. */
export function code(text: string): string {
  return `\`${line(text).replaceAll('`', 'ʼ')}\``;
}

function entities(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

function harmless(text: string): string {
  return line(text)
    .replace(/([@#!~%])(?=[\p{L}\p{N}_])/gu, `$1${gap}`)
    .replace(/(https?|ftp|mailto|xmpp)(?=:)/giu, `$1${gap}`)
    .replace(/(www)(?=\.)/giu, `$1${gap}`);
}

/** One line without unseen characters. */
function line(text: string): string {
  return visible(text.replace(/\s+/gu, ' '));
}
