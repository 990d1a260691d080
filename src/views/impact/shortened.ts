/** A text in a few words, cut behind a whole word. */
export function shortened(text: string, longest = 90): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const signs = [...plain];
  if (signs.length <= longest) return plain;
  const cut = signs.slice(0, longest).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > longest / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:—–-]+$/u, '')}…`;
}
