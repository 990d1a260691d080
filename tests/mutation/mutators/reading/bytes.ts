/** Slips with the bytes of a file: encodings, signs nobody sees, sizes. */
import { linesOf, type Mutator } from '../../mutator.ts';
import { changed, insideWord, inSentence } from './change.ts';
import { texts } from './text-lines.ts';

const windows1251 = new Map<string, number>();
for (let code = 0x80; code <= 0xff; code++) {
  windows1251.set(new TextDecoder('windows-1251').decode(Uint8Array.from([code])), code);
}

function in1251(text: string): Uint8Array {
  return Uint8Array.from([...text], (sign) =>
    sign < '\u0080' ? sign.charCodeAt(0) : (windows1251.get(sign) ?? '?'.charCodeAt(0)),
  );
}

function inUtf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

/** A whole file written in bytes of another kind; the finding stands where reading stops. */
function encoded(kind: string, encode: (text: string) => Uint8Array, lineOf: (text: string) => number): Mutator {
  return {
    kind,
    rule: 'bytes/encoding',
    *mutants(content) {
      for (const [file, text] of content.texts) yield { files: { [file]: encode(text) }, file, line: lineOf(text) };
    },
  };
}

function firstForeign(text: string): number {
  return text.slice(0, text.search(/[^\n -~]/u)).split('\n').length;
}

/** A sign put into a word of any line, front matter and lists too. */
function signInWord(kind: string, rule: Mutator['rule'], sign: string): Mutator {
  return {
    kind,
    rule,
    *mutants(content, random) {
      for (const line of linesOf(content, texts)) {
        const text = insideWord(line.text, sign, random);
        if (text !== null) yield changed(content, line, text);
      }
    },
  };
}

/** A letter written as another letter and an accent. */
function inTwoSigns(kind: string, letter: string): Mutator {
  return {
    kind,
    rule: 'bytes/unicode-form',
    *mutants(content) {
      for (const line of linesOf(content, texts)) {
        if (line.text.includes(letter))
          yield changed(content, line, line.text.replace(letter, letter.normalize('NFD')));
      }
    },
  };
}

export const bytesMutators: readonly Mutator[] = [
  encoded('saves the file in Windows-1251', in1251, firstForeign),
  encoded(
    'saves the file in UTF-16',
    (text) => inUtf16(`\ufeff${text}`, false),
    () => 1,
  ),
  encoded(
    'saves the file in UTF-16, big end first',
    (text) => inUtf16(`\ufeff${text}`, true),
    () => 1,
  ),
  encoded(
    'saves the file in UTF-16 without a mark',
    (text) => inUtf16(text, false),
    () => 1,
  ),
  encoded(
    'saves a Word document under the name of a text',
    () => new TextEncoder().encode('PK\u0003\u0004\u0014'),
    () => 1,
  ),
  {
    kind: 'glues in a line in Windows-1251',
    rule: 'bytes/encoding',
    *mutants(content) {
      for (const [file, text] of content.texts) {
        const whole = new TextEncoder().encode(text);
        const bytes = Uint8Array.from([...whole, ...in1251('Приписка\n')]);
        yield { files: { [file]: bytes }, file, line: text.split('\n').length };
      }
    },
  },
  signInWord('leaves a zero byte in a word', 'bytes/control', '\u0000'),
  signInWord('leaves a line break of Word in a word', 'bytes/control', '\u000b'),
  signInWord('leaves a control character in a word', 'bytes/control', '\u0007'),
  signInWord('leaves a zero-width space in a word', 'bytes/invisible', '\u200b'),
  signInWord('leaves a zero-width joiner in a word', 'bytes/invisible', '\u200d'),
  signInWord('leaves a byte order mark in a word', 'bytes/invisible', '\ufeff'),
  signInWord('leaves a mark of direction in a word', 'bytes/invisible', '\u202e'),
  signInWord('leaves an isolate of direction in a word', 'bytes/invisible', '\u2067'),
  inSentence('leaves a word joiner at the end', 'bytes/invisible', (text) => `${text}\u2060`),
  inTwoSigns('writes «й» in two signs', 'й'),
  inTwoSigns('writes «ё» in two signs', 'ё'),
  {
    kind: 'pastes too much',
    rule: 'bytes/size',
    *mutants(content) {
      for (const [file, text] of content.texts) {
        const times = Math.ceil((300 * 1024) / new TextEncoder().encode(text).length) + 1;
        yield { files: { [file]: text.repeat(times) }, file, line: 1 };
      }
    },
  },
];
