/** What can be mended of a text without reading it: nobody sees the difference but programs. */
import { parseYaml } from '../schemas/yaml.ts';
import { indexLines } from '../findings/lines.ts';

/** A text with one kind of slip mended, and how to say that; null where there was nothing to mend. */
export interface Mending {
  readonly text: string;
  /** «убраны пробелы в концах строк» */
  readonly what: string;
}

const invisible = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069]|(?!^)\ufeff/gu;

type Mend = (text: string) => Mending | null;

/** What the reader accepts as it is: behind these the text is the one that was read. */
export const acceptedMendings: readonly Mend[] = [
  (text) => mended(text, text.replace(/^\ufeff/u, ''), 'убрана метка порядка байтов (BOM)'),
  (text) => mended(text, text.replace(/\r\n?/gu, '\n'), 'концы строк Windows заменены обычными'),
];

/** The others, in the order they are made. */
export const byteMendings: readonly Mend[] = [
  (text) => mended(text, text.normalize('NFC'), 'буквы из двух знаков («й», «ё») записаны одним'),
  (text) => mended(text, text.replace(invisible, ''), 'убраны невидимые символы'),
  (text) => mended(text, withoutTrailingSpaces(text), 'убраны пробелы в концах строк'),
];

function mended(before: string, text: string, what: string): Mending | null {
  return text === before ? null : { text, what };
}

/**
 * Takes spaces off the ends of lines. Two and more before a further line of a paragraph are a line break in Markdown
 * and stay; where spaces are part of a value of YAML, the whole file stays.
 */
function withoutTrailingSpaces(text: string): string {
  const lines = text.split('\n');
  const trimmed = lines.map((line, index) => {
    const bare = line.replace(/[ \t\u00a0]+$/u, '');
    const isBreak = /\S {2,}$/u.test(line) && (lines[index + 1] ?? '').trim() !== '';
    return isBreak ? line : bare;
  });
  const after = trimmed.join('\n');
  return sameValues(text, after) ? after : text;
}

/** Whether the YAML at the beginning (or the whole text, where it is YAML) says the same. */
function sameValues(before: string, after: string): boolean {
  return JSON.stringify(yamlOf(before)) === JSON.stringify(yamlOf(after));
}

function yamlOf(text: string): unknown {
  const matter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u.exec(text)?.[1] ?? text;
  return parseYaml(indexLines('', matter), matter, 0).yaml.value ?? null;
}
