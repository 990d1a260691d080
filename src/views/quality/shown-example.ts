/** An example of a rule as text to be read: what nobody sees is made visible, what is no text is told in words. */
import { plural } from '../../findings/plural.ts';
import { visible } from '../../findings/visible.ts';

/** As `rules/rule.ts` has it, which is out of reach for views. */
export type WrittenFile = string | Uint8Array | { readonly link: string };
export type WrittenExample =
  | string
  | { readonly matter: string; readonly body?: string }
  | { readonly files: Readonly<Record<string, WrittenFile>>; readonly recorded?: string };

/** A file of an example, or a part of one. */
export interface ShownFile {
  /** Its path, or what part of a file it is; null for clauses of a document. */
  readonly name: string | null;
  readonly text: string;
  /** True where the text is not the file's but tells of it. */
  readonly told: boolean;
}

/** The files of an example, in order. */
export function shownExample(example: WrittenExample): readonly ShownFile[] {
  if (typeof example === 'string') return [written(null, example)];
  if ('matter' in example) {
    const { matter, body } = example;
    const head = written('в шапке документа', matter);
    return body === undefined ? [head] : [head, written('в тексте', body)];
  }
  const { files, recorded } = example;
  return [
    ...Object.entries(files).map(([path, file]) => shownFile(path, file)),
    ...(recorded === undefined ? [] : [written('references.lock', recorded)]),
  ];
}

/** Whether a shown text holds a code that stands for a sign nobody would see. */
export function hasCodes(files: readonly ShownFile[]): boolean {
  return files.some(({ text, told }) => !told && /\\u[0-9a-f]{4}/u.test(text));
}

function shownFile(path: string, file: WrittenFile): ShownFile {
  const name = visible(path);
  if (typeof file === 'string') return file === '' ? told(name, 'пустой файл') : written(name, file);
  if (!(file instanceof Uint8Array)) return told(name, `ярлык, который ведёт на ${visible(file.link)}`);
  return told(name, bytesWords(path, file));
}

const thousands = new Intl.NumberFormat('ru');

/** Signs that `visible` lets through, though in a text of ours they are not seen either. */
const alsoUnseen = /\u00ad|[\u0300-\u036f]/gu;

function written(name: string | null, text: string): ShownFile {
  const lines = text.replace(/\n+$/u, '').split('\n').map(shownLine);
  return { name, text: lines.join('\n'), told: false };
}

function shownLine(line: string): string {
  const unseen = visible(line).replace(alsoUnseen, (sign) => `\\u${codeOf(sign)}`);
  return unseen.replace(/ +$/u, (spaces) => '·'.repeat(spaces.length));
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}

function told(name: string, text: string): ShownFile {
  return { name, text, told: true };
}

function bytesWords(path: string, file: Uint8Array): string {
  if (/\.(?:png|jpe?g|webp|gif|avif|svg)$/u.test(path)) return 'картинка';
  const size = `${thousands.format(file.length)} ${plural(file.length, 'байт', 'байта', 'байт')}`;
  return isText(file) ? `файл, в нём ${size}` : `файл в другой кодировке, не в UTF-8`;
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
