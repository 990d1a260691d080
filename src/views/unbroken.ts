/** Puts a no-break space where a line must not end: «№ 206», «п. 3.4», «раздела IV». For pages only, not for data. */
export function unbroken(text: string): string {
  return text.replace(/(№|п\.|(?:абзац|раздела|от)(?= [\dIVX])) /gu, '$1\u00a0');
}
