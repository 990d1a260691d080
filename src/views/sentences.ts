/** Where a sentence ends: a full stop or mark, a space, a capital letter; «п. II», «2021 г. Феодосия», «А. Петров» go on. */
const end = /(?<!(?<!\p{L})(?:п|ст|г|т|д|см)\.|[А-ЯЁ]\.)(?<=[.!?])\s+(?=[А-ЯЁA-Z«])/u;

/** The sentences of a paragraph. */
export function sentences(paragraph: string): readonly string[] {
  return paragraph === '' ? [] : paragraph.split(end);
}

/** The first sentence of a text, without references in brackets: these belong to the page, not to a line in a list. */
export function firstSentence(text: string): string {
  const [first = ''] = sentences(text.split('\n')[0] ?? '');
  return first.replace(/ \((?:[^()]*(?:п\.|раздел|положени|приказ|регламент|график)[^()]*)\)/gu, '');
}
