import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import type { Found, Rule } from '../rule.ts';
import { lineAround } from '../source-line.ts';

export const grammarPlaceholder: Rule = {
  id: 'grammar/placeholder',
  severity: 'error',
  title: 'Осталась заготовка',
  why: 'читатель увидит недописанное место как текст документа',
  explanation:
    'Ищем то, что ставят на время: «___», «???», TODO, «(дата)», «XX.XX.XXXX», «№ ___», «уточнить» и «вписать» отдельно от фразы. Те же слова внутри фразы не считаются: «учителя обязаны вписать тему».',
  mend: 'Впишите, что должно здесь стоять. Если этого не знает никто, скажите словами: «дата в документе не указана».',
  wrong: '### 1.\n\nЖурнал сдают до ??? сентября.\n',
  right: '### 1.\n\nЖурнал сдают в сентябре; число в документе не указано.\n',
  text: placeholders,
};

/** Words for «to be done»; those of the second sort are so only with a word for what is to be put there. */
const todo = '[Уу]точнить|[Вв]писать|[Дд]описать|[Дд]опишу|[Уу]точню|[Уу]точняется позже|[Вв]ставить|[Дд]ополнить';
const what =
  '[Дд]ат[ауы]|номера?|ФИО|Ф\\. ?И\\. ?О\\.|подпись|должность|фамили[яю]|название|срок|текст|ссылку|сумм[ау]|адрес|телефон|число';

const marks: readonly RegExp[] = [
  /№[ \u00a0]?(?:_{2,}|N{1,3}(?!\p{L})|[XХ]{2,}(?!\p{L})|\.{3}|…)/u,
  /(?<![\w/*])_{3,}(?![\w*])/u,
  /(?<!\w)(?:TODO|FIXME|TBD)(?!\w)/u,
  /\?{3,}/u,
  /(?<![\p{L}\d])[XХxх]{2}\.[XХxх]{2}\.(?:(?:20)?[XХxх]{2,4}|\d{4})(?![\p{L}\d])/u,
  /(?<!\d)20[XХ_]{2}(?![\p{L}\d])/u,
  new RegExp(
    `[([](?:${what}|(?:(?:нужно|надо|потом)\\s+)?(?:[Уу]точнить(?:\\s[^()[\\]\\n]{0,40})?|(?:${todo})(?:\\s(?:${what}|позже|потом))?))[)\\]](?!\\()`,
    'iu',
  ),
  new RegExp(`(?:…|\\.{3})\\s*(?:${todo})(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<=^|^\\s*>?\\s*[^:\\n]{1,40}:\\s*["']?|\\s[—–-]\\s|[.!?]\\s)(?:${todo})(?:[!?…]+|\\.{2,}|\\.?["']?\\s*$)`,
    'iu',
  ),
  /lorem ipsum/iu,
];
/** How each of them begins, to look at few lines closely. */
const suspect = new RegExp(
  [
    '_{3}|\\?{3}|TODO|FIXME|TBD|№[ \\u00a0]?(?:[NXХ…]|__|\\.\\.)|[XХxх]{2}\\.[XХxх]|20[XХ_]{2}|[Ll]orem ipsum',
    `[([](?:нужно |надо |потом )?(?:${todo})|[([](?:${what})[)\\]]`,
    `(?:…|\\.{3})\\s*(?:${todo})`,
    `(?:\\n[^\\S\\n]*|[:—–.!?] ["']?)(?:${todo})(?=[!?….\\s"'])`,
  ].join('|'),
  'gu',
);

function* placeholders(lines: Lines): Iterable<Found> {
  let past = -1;
  for (const { index: at, 0: sign } of lines.text.matchAll(suspect)) {
    const offset = at + sign.length - 1;
    if (offset < past) continue;
    const { line, before } = lineAround(lines, offset);
    const start = offset - before.length;
    past = start + line.length;
    const found = markIn(line, lines.file.endsWith('.yaml'));
    if (found === null) continue;
    yield {
      place: placeAt(lines, start + found.index),
      message: `Здесь осталась заготовка: «${found[0].trim()}».`,
      hint: 'Впишите, что должно стоять, или скажите словами: «в документе не указано».',
    };
  }
}

function markIn(line: string, yaml: boolean): RegExpExecArray | null {
  if (yaml && /^\s*#/u.test(line)) return null;
  // Addresses are no words; an image may be called TODO.png.
  const words = line.replace(/\]\([^)]*\)|https?:\/\/\S+/gu, (address) => ']('.padEnd(address.length - 1, 'x') + ')');
  for (const mark of marks) {
    const found = mark.exec(words);
    if (found !== null) return found;
  }
  return null;
}
