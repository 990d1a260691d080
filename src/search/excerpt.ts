/** A piece of an excerpt: plain words, or words that were searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Reads an excerpt of Pagefind into parts, so that it is never used as HTML.
 * @param excerpt with `<mark>…</mark>` around what was found, `<` and `>` of the text as entities
 * @param title heading of the result; the excerpt's repetition of it is left out
 * @returns parts, «…» where the text goes on before or behind
 */
export function readExcerpt(excerpt: string, title: string): ExcerptPart[] {
  const rest = afterTitle(excerpt, title);
  const text = rest ?? excerpt.trim();
  const parts = text
    .split(/(<mark>.*?<\/mark>)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/u.exec(piece)?.[1];
      return { text: unescaped(marked ?? piece), marked: marked !== undefined };
    });
  if (parts.length === 0) return [];
  const isCut = !/[.!?…]»?(?:<\/mark>)?$/u.test(text);
  return [
    ...(rest === null && title !== '' ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(isCut ? [{ text: ' …', marked: false }] : []),
  ];
}

/**
 * What follows the heading, or the last words of it, at the beginning of an excerpt; null where the excerpt begins
 * further on in the text.
 */
function afterTitle(excerpt: string, title: string): string | null {
  const words = title.split(/\s+/u).filter((word) => word !== '');
  for (const from of words.keys()) {
    const rest = afterWords(excerpt, words.slice(from));
    if (rest !== null) return rest;
  }
  return null;
}

/** What follows the words at the beginning of an excerpt, or null where it begins with others. */
function afterWords(excerpt: string, words: readonly string[]): string | null {
  let rest = excerpt;
  for (const [at, word] of words.entries()) {
    const start = /^\s*(?:<mark>)?([^\s<]+)(?:<\/mark>)?/u.exec(rest);
    // Pagefind ends a heading with a full stop.
    const isHere = start?.[1] === word || (at === words.length - 1 && start?.[1] === `${word}.`);
    if (start === null || !isHere) return null;
    rest = rest.slice(start[0].length);
  }
  return rest.replace(/^[.\s]+/u, '').trimEnd();
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
