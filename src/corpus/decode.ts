/** What bytes are: a text with `\n` line ends, or why they are none, and the text before the first byte that is no UTF-8. */
export type Decoded = { readonly text: string } | { readonly problem: NoText; readonly before: string };

/** Why bytes cannot be read as a text. */
export interface NoText {
  readonly message: string;
  readonly hint: string;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lineEnd = /\r\n?/gu;
const saveAsUtf8 = 'Откройте его в редакторе и сохраните в кодировке UTF-8.';

/** Files that somebody gave the name of a text: their first bytes in Latin-1, and what they are. */
const others: readonly (readonly [begins: string, what: string])[] = [
  ['PK\u0003\u0004', 'документ Word или архив'],
  ['\u00d0\u00cf\u0011\u00e0', 'документ Word'],
  ['%PDF', 'документ PDF'],
  ['\u0089PNG', 'картинка'],
  ['\u00ff\u00d8\u00ff', 'картинка'],
];

/** Decodes the bytes of a text file: UTF-8, with or without a byte order mark, any line ends. */
export function decode(bytes: Uint8Array): Decoded {
  const begins = String.fromCharCode(...bytes.subarray(0, 4));
  const other = others.find(([own]) => begins.startsWith(own))?.[1];
  if (other !== undefined) return { problem: noText(other), before: '' };
  if (isUtf16(bytes)) return { problem: encodedIn('UTF-16'), before: '' };
  try {
    const text = strict.decode(bytes);
    return { text: text.includes('\r') ? text.replace(lineEnd, '\n') : text };
  } catch {
    return { problem: encodedIn(looksLike1251(bytes) ? 'Windows-1251' : null), before: before(bytes) };
  }
}

function encodedIn(encoding: string | null): NoText {
  const guess = encoding === null ? '' : `, а, похоже, в ${encoding}`;
  return { message: `Файл сохранён не в UTF-8${guess}.`, hint: saveAsUtf8 };
}

function noText(what: string): NoText {
  const hint = 'Скопируйте его слова и вставьте в новый файл «только текстом» (Ctrl+Shift+V).';
  return { message: `Внутри файла не текст, а ${what}.`, hint };
}

/** UTF-16 begins with its mark, or has a zero in every second byte of its Latin letters. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const zero = bytes.indexOf(0);
  if (zero === -1) return false;
  let pairs = 0;
  for (let at = zero % 2; at < bytes.length; at += 2) if (bytes[at] === 0 || bytes[at] === 4) pairs++;
  return pairs > bytes.length * 0.4;
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
