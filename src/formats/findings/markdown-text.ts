import { visible } from '../../findings/visible.ts';

/** Breaks a text for what forges look for behind the Markdown: people to call, numbers of issues, addresses, signs. */
const broken = '<!-- -->';
/** The first sign of «@all», «#1», «!1», «~label», «$x», «%1», «:smile:», «http://», «www.» */
const calling = /[@#!~$%](?=[\p{L}\p{N}_"])|:(?=[\w+-]+:|\/\/)|w(?=ww\.)/iuy;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text of one line as Markdown that shows just this text: no markup, no links, nobody called, no cell of a table ended. */
export function inMarkdown(text: string): string {
  return visible(text.toWellFormed()).replace(
    /[\\`*_[\]|~$&<>@#!%:]|w(?=ww\.)/giu,
    (sign: string, at: number, whole: string) => `${shown(sign)}${calls(whole, at) ? broken : ''}`,
  );
}

/** A link. @param address absolute, of our own making */
export function linkTo(address: string, words: string): string {
  const safe = address.replace(/[()<>|\\`\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${inMarkdown(words)}](${safe})`;
}

function shown(sign: string): string {
  return entities[sign] ?? (/[\\`*_[\]|~$#]/u.test(sign) ? `\\${sign}` : sign);
}

function calls(text: string, at: number): boolean {
  calling.lastIndex = at;
  return calling.test(text);
}
