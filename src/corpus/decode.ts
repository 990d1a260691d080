/** What bytes are: a text with `\n` line ends, or the encoding they seem to be in and the text before the first byte that is no UTF-8. */
export type Decoded = { readonly text: string } | { readonly encoding: string; readonly before: string };

const strict = new TextDecoder('utf-8', { fatal: true });
const lineEnd = /\r\n?/gu;

/** Decodes the bytes of a text file: UTF-8, with or without a byte order mark, any line ends. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { encoding: 'UTF-16', before: '' };
  try {
    const text = strict.decode(bytes);
    return { text: text.includes('\r') ? text.replace(lineEnd, '\n') : text };
  } catch {
    return { encoding: looksLike1251(bytes) ? 'Windows-1251' : 'неизвестной кодировке', before: before(bytes) };
  }
}

/** The text before the first byte that is no UTF-8: decoding puts a replacement there. */
function before(bytes: Uint8Array): string {
  const loose = new TextDecoder('utf-8').decode(bytes).replace(lineEnd, '\n');
  return loose.slice(0, Math.max(loose.indexOf('\ufffd'), 0));
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
