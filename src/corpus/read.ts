/** Reading the content folder: the one place where the graph touches files. Refuses what is not text it trusts. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from '../findings/codes.ts';
import { error, type Finding } from '../findings/finding.ts';
import { indexLines, placeAt, type Lines } from '../findings/lines.ts';
import { looksLike } from '../findings/nearest.ts';
import { isId } from '../schemas/id.ts';
import { decode } from './decode.ts';
import { folders, imageKinds, lists } from './shape.ts';

/** The content as read: texts with their line index, and the names of images. */
export interface Source {
  /** Text files by path relative to the content folder, in order of path. */
  readonly texts: ReadonlyMap<string, Lines>;
  /** Paths of images. */
  readonly images: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Thrown where a folder holds no content at all; its message is Russian. */
export class NoContent extends Error {}

/** Larger files are not read: a regulation has some ten kilobytes. */
const mostBytes = 300 * 1024;

/**
 * Reads a content folder once.
 * @param directory `src/content` or another folder of its shape
 * @throws {NoContent} where it is no folder or holds no content file
 */
export function readContent(directory: string): Source {
  const texts = new Map<string, Lines>();
  const images = new Set<string>();
  const findings: Finding[] = [];
  const report = (rule: Code, file: string, message: string, hint: string): void => {
    findings.push(error(rule, { file, line: 1, column: 1 }, message, hint));
  };
  for (const name of entries(directory)) {
    if (name in folders && lstatSync(join(directory, name)).isDirectory()) readFolder(name);
    else if (lists.includes(name)) readText(name);
    else
      refuse(
        name,
        looksLike(
          name,
          [...Object.keys(folders), ...lists],
          `Здесь лежат: ${[...Object.keys(folders), ...lists].join(', ')}.`,
        ) ?? '',
      );
  }
  if (texts.size === 0 && findings.length === 0) throw new NoContent(`В папке «${directory}» нет содержания.`);
  return { texts, images, findings };

  function readFolder(folder: string): void {
    const extension = folders[folder] ?? '';
    for (const name of entries(join(directory, folder))) {
      const path = `${folder}/${name}`;
      const dot = name.lastIndexOf('.');
      const kind = dot === -1 ? '' : name.slice(dot + 1);
      const stem = dot === -1 ? name : name.slice(0, dot);
      if (kind !== extension && !(extension === 'mdx' && imageKinds.includes(kind))) {
        const kinds = extension === 'mdx' ? `.mdx и картинки (${imageKinds.join(', ')})` : `.${extension}`;
        refuse(path, `В папке ${folder} лежат только файлы ${kinds}.`);
      } else if (!isId(stem)) {
        report(
          'file/name',
          path,
          `Имя файла «${name}» — не id.`,
          'Имя — строчные латинские буквы, цифры и одиночные дефисы: «saki-206.mdx».',
        );
      } else if (kind === extension) readText(path);
      else if (isPlainFile(path)) images.add(path);
    }
  }

  function refuse(path: string, hint: string): void {
    report('file/kind', path, `Файл «${path}» здесь не нужен.`, hint);
  }

  function isPlainFile(path: string): boolean {
    const stat = lstatSync(join(directory, path));
    if (stat.isSymbolicLink())
      report('file/symlink', path, 'Это ссылка на другой файл, а не файл.', 'Положите сюда сам файл.');
    else if (!stat.isFile()) refuse(path, 'Это не файл.');
    else if (stat.size > mostBytes && !imageKinds.some((kind) => path.endsWith(`.${kind}`))) {
      report(
        'bytes/size',
        path,
        `Файл больше ${mostBytes / 1024} КБ.`,
        'Разделите документ на части: приложения — отдельными файлами.',
      );
    } else return true;
    return false;
  }

  function readText(path: string): void {
    if (!isPlainFile(path)) return;
    const decoded = decode(readFileSync(join(directory, path)));
    if ('encoding' in decoded) {
      report(
        'bytes/encoding',
        path,
        `Файл сохранён не в UTF-8, а, похоже, в ${decoded.encoding}.`,
        'Откройте его в редакторе и сохраните в кодировке UTF-8.',
      );
      return;
    }
    const lines = indexLines(path, decoded.text);
    const odd = oddCharacters(lines);
    findings.push(...odd);
    if (odd.length === 0) texts.set(path, lines);
  }
}

function entries(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    throw new NoContent(`Папки «${directory}» нет.`);
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

function oddCharacters(lines: Lines): Finding[] {
  return Array.from(lines.text.matchAll(control), (found) => {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return error(
      'bytes/control',
      placeAt(lines, found.index),
      `В тексте управляющий символ U+${code}.`,
      'Удалите его: он невидим, но портит поиск и печать.',
    );
  });
}
