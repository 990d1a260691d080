/** Bytes that are no text, or a text with signs that nobody sees. */
import { card, cardLine, evil, firstLine, harmless, matter, refused, titled, type Row } from './row.ts';

const file = 'roles/guest.mdx';
const text = '---\ntitle: Гость\nkind: user\nlevel: school\n---\n\nСмотрит журнал.\n';
const at = (line: number): { file: string; line: number } => ({ file, line });

function role(content: string | Uint8Array): Row['files'] {
  return { [file]: content };
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))));
}

function bigEndian(content: string): Uint8Array {
  return Buffer.from(content, 'utf16le').swap16();
}

/** Russian letters of an old encoding: where the alphabet stands in it, as «абв…» and its codes. */
function encoded(content: string, codeOf: (letter: string) => number): Uint8Array {
  return Uint8Array.from(content, (sign) => (sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : codeOf(sign)));
}

const windows1251 = (letter: string): number => letter.charCodeAt(0) - 0x410 + 0xc0;
const dos866 = (letter: string): number => {
  const order = letter.charCodeAt(0) - 0x410;
  return order < 0x30 ? 0x80 + order : 0xb0 + order;
};
const koi8 = (letter: string): number => {
  const small = 'юабцдефгхийклмнопярстужвьызшэщчъ';
  const order = small.indexOf(letter.toLowerCase());
  return letter === letter.toLowerCase() ? 0xc0 + order : 0xe0 + order;
};

/** Every control character but tab and line ends; NUL stands alone below. */
const controls = Array.from({ length: 0xa0 }, (_, code) => code)
  .filter((code) => (code > 0 && code < 0x20 && ![9, 10, 13].includes(code)) || code >= 0x7f)
  .map((code) => String.fromCharCode(code));

export const byteRows: readonly Row[] = [
  refused('UTF-16, little end first', role(Buffer.from(`\ufeff${text}`, 'utf16le')), 'bytes/encoding', at(1)),
  refused('UTF-16, big end first', role(bigEndian(`\ufeff${text}`)), 'bytes/encoding', at(1)),
  refused('UTF-16 without a mark', role(Buffer.from(text, 'utf16le')), 'bytes/encoding', at(1)),
  refused('UTF-16, big end first, without a mark', role(bigEndian(text)), 'bytes/encoding', at(1)),
  refused('UTF-32', role(bytes([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0])), 'bytes/encoding', at(1)),
  refused('Windows-1251', role(encoded(text, windows1251)), 'bytes/encoding', at(2)),
  refused('KOI8-R', role(encoded(text, koi8)), 'bytes/encoding', at(2)),
  refused('the encoding of DOS', role(encoded(text, dos866)), 'bytes/encoding', at(2)),
  refused('UTF-8 cut off', role(bytes(text, [0xd0])), 'bytes/encoding', at(8)),
  refused('UTF-8 longer than need be', role(bytes(text, 'x', [0xc0, 0xaf])), 'bytes/encoding', at(8)),
  refused('half of a pair', role(bytes(text, 'x', [0xed, 0xa0, 0x80])), 'bytes/encoding', at(8)),
  refused('UTF-8 of five bytes', role(bytes(text, [0xf8, 0x88, 0x80, 0x80, 0x80])), 'bytes/encoding', at(8)),
  refused('a byte that continues nothing', role(bytes([0x80], text)), 'bytes/encoding', at(1)),
  refused('NUL', role(text.replace('журнал', 'жур\0нал')), 'bytes/control', at(7)),
  refused('NUL and nothing else', role(new Uint8Array(1000)), 'bytes/encoding', at(1)),
  refused('every control character', evil(controls.join('а')), 'bytes/control'),
  refused('escape of a terminal', evil('\u001b[2J\u001b[31mТекст'), 'bytes/control'),
  refused('bell in a card', card('> Срок: посто\u0007янно'), 'bytes/control', { line: cardLine }),
  refused('letters turned round', evil('Текст \u202eяинадз\u202c.'), 'bytes/invisible'),
  refused('isolates of direction', evil('Текст \u2066а\u2069.'), 'bytes/invisible'),
  refused('mark of direction for Arabic', evil('Текст \u061c.'), 'bytes/invisible'),
  refused('separator of lines', evil('Текст\u2028ещё.'), 'bytes/invisible'),
  refused('letters of tags', evil('Текст \u{e0041}\u{e0042}.'), 'bytes/invisible'),
  refused('joiner in an id', matter('grounds: [la\u200dw]'), 'bytes/invisible', { line: 10 }),
  refused('space of no width in the name of a role', card('> Отвечает: учи\u200bтель'), 'bytes/invisible', {
    line: cardLine,
  }),
  refused('byte order mark in the middle', evil('Текст.\n\ufeffЕщё.'), 'bytes/invisible', { line: firstLine + 1 }),
  refused('letters turned round by YAML', titled('title: "При\\u202eмер"'), 'bytes/invisible', { line: 2 }),
  refused('NUL by YAML', titled('title: "При\\0мер"'), 'bytes/control', { line: 2 }),
  refused('escape of a terminal by YAML', matter('number: "\\e[2J"'), 'bytes/control', { line: 10 }),
  refused('joiner in a key by YAML', matter('"num\\u200dber": "1"'), 'bytes/invisible', { line: 10 }),
  refused('letters turned round by an entity', evil('Текст &#x202E;яинадз.'), 'bytes/invisible'),
  refused('joiner by an entity', evil('Учи&zwj;тель.'), 'bytes/invisible'),
  refused('control character by an entity', evil('Текст &#7;.'), 'bytes/control'),
  refused('a document of Word', role(bytes('PK', [3, 4, 0x14, 0, 6, 0, 0xe2, 0xff])), 'bytes/encoding', at(1)),
  refused('a picture', role(bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0xff])), 'bytes/encoding', at(1)),
  harmless('byte order mark at the beginning', role(`\ufeff${text}`)),
  harmless('line ends of Windows', role(text.replaceAll('\n', '\r\n'))),
  harmless('line ends of old Macs', role(text.replaceAll('\n', '\r'))),
];
