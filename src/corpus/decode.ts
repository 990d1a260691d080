/**
 * Decodes the bytes of a text file: UTF-8, with or without a byte order mark, any line ends.
 * @returns the text with `\n` line ends, or the encoding it seems to be in
 */
export function decode(bytes: Uint8Array): { text: string } | { encoding: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { encoding: 'UTF-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/gu, '\n') };
  } catch {
    return { encoding: looksLike1251(bytes) ? 'Windows-1251' : 'неизвестной кодировке' };
  }
}

/** Russian in Windows-1251 is mostly bytes 0xE0–0xFF (small letters) among ASCII. */
function looksLike1251(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if (byte >= 0xc0) letters++;
  }
  return letters > high * 0.8;
}
