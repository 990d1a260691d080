/** Characters that nobody sees and that do harm: control characters, marks of direction, zero width; letters in two signs. */
import { error, warning, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
const invisible = /[\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Accents that follow their letter: «и» and a breve make «й». The stress mark stays, no letter has it built in. */
const combining = /\p{L}[\u0302-\u036f\u0300]/gu;

/** One look for all of the above: nearly every text has none. */
const suspect = new RegExp(`${control.source}|${invisible.source}|[\\u0300\\u0302-\\u036f]`.replaceAll(']|[', ''), 'u');

/** What is known of the characters that are met most. */
const names: Readonly<Record<string, string>> = {
  '200B': 'пробел нулевой ширины',
  '200C': 'разделитель нулевой ширины',
  '200D': 'соединитель нулевой ширины',
  '200E': 'знак направления письма',
  '200F': 'знак направления письма',
  '202A': 'знак направления письма',
  '202B': 'знак направления письма',
  '202C': 'знак направления письма',
  '202D': 'знак направления письма',
  '202E': 'знак направления письма, он переставляет буквы на экране',
  '2060': 'соединитель слов',
  FEFF: 'метка порядка байтов посреди текста',
};

/**
 * Looks for such characters.
 * @returns what is wrong, and whether the text can be read all the same
 */
export function oddCharacters(lines: Lines): { findings: Finding[]; readable: boolean } {
  const { text } = lines;
  if (!suspect.test(text)) return { findings: [], readable: true };
  const controls = Array.from(text.matchAll(control), (found) =>
    error(
      'bytes/control',
      placeAt(lines, found.index),
      `Здесь служебный знак ${codePoint(found[0])}, его не видно.`,
      'Сотрите слово целиком и наберите заново: знак портит поиск и печать.',
    ),
  );
  const unseen = Array.from(text.matchAll(invisible), (found) => {
    const code = codePoint(found[0]);
    const name = names[code.slice(2)] ?? 'знак, которого не видно';
    return error(
      'bytes/invisible',
      placeAt(lines, found.index),
      `Здесь невидимый знак ${code}: ${name}.`,
      'Сотрите слово целиком и наберите заново. Из Word вставляйте «только текст» (Ctrl+Shift+V).',
    );
  });
  return { findings: [...controls, ...unseen, ...twoSigned(lines)], readable: controls.length === 0 };
}

function twoSigned(lines: Lines): Finding[] {
  const found = Array.from(lines.text.matchAll(combining)).filter(([sign]) => sign.normalize('NFC') !== sign);
  const first = found[0];
  if (first === undefined) return [];
  const more = found.length > 1 ? ` Таких букв в файле: ${found.length}.` : '';
  return [
    warning(
      'bytes/unicode-form',
      placeAt(lines, first.index),
      `Буква «${first[0].normalize('NFC')}» записана двумя знаками, и поиск её не найдёт.${more}`,
      'Наберите её заново или выполните «npm run validate -- --fix».',
    ),
  ];
}

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
