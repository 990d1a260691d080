/** From what lies in a content folder to the texts that are read: names, kinds, sizes and bytes are looked at, nothing else is let in. */
import { addAll } from '../findings/add-all.ts';
import { error, type Finding, type RuleId } from '../findings/finding.ts';
import { indexLines, placeAt, type Lines } from '../findings/lines.ts';
import { mixedId } from '../findings/lookalike.ts';
import { looksLike } from '../findings/nearest.ts';
import { isId, likelyId } from '../schemas/id.ts';
import { decode } from './decode.ts';
import { tooLong } from './extent.ts';
import { escapedInText } from './escaped-characters.ts';
import type { FoundFile } from './file.ts';
import { oddCharacters } from './odd-characters.ts';
import { memoized } from './memoized.ts';
import { folders, imageKinds, lists } from './shape.ts';

/** The content as read: texts with their line index, and the names of images. */
export interface Source {
  /** Text files by path relative to the content folder, in order of path. */
  readonly texts: ReadonlyMap<string, Lines>;
  /** Paths of images. */
  readonly images: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Larger files are not read: a regulation has some ten kilobytes. */
const mostBytes = 300 * 1024;

/** A text as read from its bytes: null where it cannot be read. */
interface ReadText {
  readonly lines: Lines | null;
  readonly findings: readonly Finding[];
}

/** Looks at everything that was found. @param found in order of path */
export function trusted(found: readonly FoundFile[]): Source {
  return sourceReader()(found);
}

/** A reader of what was found; it remembers the text of a file as long as the file is the same object. */
export function sourceReader(): (found: readonly FoundFile[]) => Source {
  const read = memoized(textOf);
  return (found) => look(found, read);
}

function textOf(file: FoundFile): ReadText {
  const { path } = file;
  const decoded = decode(file.read());
  if ('problem' in decoded) {
    const place = placeAt(indexLines(path, decoded.before), decoded.before.length);
    const { message, hint } = decoded.problem;
    return { lines: null, findings: [error('bytes/encoding', place, message, hint)] };
  }
  const lines = indexLines(path, decoded.text);
  const long = tooLong(lines);
  if (long !== null) return { lines: null, findings: [long] };
  const { findings, readable } = oddCharacters(lines);
  return { lines: readable ? lines : null, findings: [...findings, ...escaped(lines)] };
}

function escaped(lines: Lines): Finding[] {
  return lines.file.endsWith('.mdx') ? escapedInText(lines) : [];
}

function look(found: readonly FoundFile[], read: (file: FoundFile) => ReadText): Source {
  const texts = new Map<string, Lines>();
  const images = new Set<string>();
  const findings: Finding[] = [];
  const report = (rule: RuleId, file: string, message: string, hint: string | null): void => {
    findings.push(error(rule, { file, line: 1, column: 1 }, message, hint));
  };
  const paths = new Set(found.map(({ path }) => path));
  const filled = new Set(found.map(({ path }) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))));
  const firstByName = new Map<string, string>();
  for (const file of found) {
    const key = file.path.normalize('NFC').toLowerCase();
    const first = firstByName.get(key);
    if (first === undefined) firstByName.set(key, file.path);
    else if (first === key) sameName(file.path, first);
    else sameName(first, file.path);
    lookAt(file);
  }
  return { texts, images, findings };

  function sameName(path: string, other: string): void {
    report(
      'file/same-name',
      path,
      `Имя отличается от «${other}» только большими буквами или тем, как записаны «й» и «ё».`,
      'На других компьютерах это один и тот же файл: оставьте один или дайте ему другое имя.',
    );
  }

  function lookAt(file: FoundFile): void {
    const { path, form } = file;
    const [folder = '', name = '', ...deeper] = path.split('/');
    if (path.split('/').some(isHidden)) {
      // What lies in a hidden folder is said once, of the folder.
      if (isHidden(path.slice(path.lastIndexOf('/') + 1))) hidden(path);
      return;
    }
    if (name === '') {
      if (form === 'link' && Object.hasOwn(folders, folder)) {
        report('file/symlink', path, 'Это ссылка на другую папку, а не папка.', 'Положите сюда саму папку.');
        return;
      }
      if (file.form === 'folder' && Object.hasOwn(folders, folder)) return;
      if (lists.includes(path)) readText(file);
      else {
        const what = form === 'folder' ? 'Папка' : 'Файл';
        refuse(path, looksLike(path, [...Object.keys(folders), ...lists], onlyHere()) ?? '', what);
      }
    } else if (!Object.hasOwn(folders, folder)) return;
    else if (deeper.length > 0) nested(path, folder);
    else if (file.form !== 'folder') inFolder(file, folder, name);
    else if (!filled.has(path)) refuse(path, 'Папок внутри папок здесь нет.', 'Папка');
  }

  function inFolder(file: FoundFile, folder: string, name: string): void {
    const { path } = file;
    const extension = folders[folder] ?? '';
    const dot = name.lastIndexOf('.');
    const kind = dot === -1 ? '' : name.slice(dot + 1);
    const stem = dot === -1 ? name : name.slice(0, dot);
    const text = `${folder}/${stem}.${extension}`;
    if (kind !== extension && !(extension === 'mdx' && imageKinds.includes(kind))) {
      if (/^(?:mdx?|markdown|ya?ml)$/iu.test(kind) && paths.has(text)) twin(path, text);
      else refuse(path, otherKind(folder, stem, kind));
    } else if (!isId(stem) || isDevice(stem)) wrongName(path, name, stem);
    else if (kind === extension) readText(file);
    else if (isPlainFile(file)) images.add(path);
  }

  function nested(path: string, folder: string): void {
    const [, inner = ''] = path.split('/');
    const text = `${folder}/${inner}.${folders[folder] ?? ''}`;
    if (paths.has(text) && /\/index\.\w+$/u.test(path)) twin(path, text);
    else refuse(path, `Папок внутри папки ${folder} нет: положите файл прямо в неё.`);
  }

  function twin(path: string, text: string): void {
    report(
      'file/twin',
      path,
      `Это второй файл для того же адреса: уже есть «${text}».`,
      `Перенесите нужное в «${text}» и удалите этот файл.`,
    );
  }

  function wrongName(path: string, name: string, stem: string): void {
    const mixed = mixedId(stem);
    if (isDevice(stem)) {
      const message = `Имя «${stem}» в Windows занято устройством.`;
      report('file/name', path, message, 'Дайте файлу другое имя: с таким базу там не скопировать.');
    } else if (mixed === null) {
      const ending = name.slice(stem.length);
      const id = likelyId(stem);
      const hint =
        id === null
          ? `Имя — строчные латинские буквы, цифры и одиночные дефисы: «saki-206${ending}».`
          : `Назовите его так: «${id}${ending}».`;
      report('file/name', path, `Имя файла «${name}» — не id.`, hint);
    } else report('schema/lookalike', path, `Имя файла «${name}» — не id: ${mixed.why}.`, mixed.hint);
  }

  function hidden(path: string): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const what = name.startsWith('.') ? 'с точки: такие файлы скрыты' : 'с «_»: такие файлы не публикуются';
    report('file/hidden', path, `Имя «${name}» начинается ${what}.`, 'Удалите файл или дайте имя без этого знака.');
  }

  function refuse(path: string, hint: string, what: 'Файл' | 'Папка' = 'Файл'): void {
    const needed = what === 'Файл' ? 'не нужен' : 'не нужна';
    report('file/kind', path, `${what} «${path}» здесь ${needed}.`, hint);
  }

  function isPlainFile({ path, form, size }: FoundFile): boolean {
    if (form === 'link')
      report('file/symlink', path, 'Это ссылка на другой файл, а не файл.', 'Положите сюда сам файл.');
    else if (form !== 'file') refuse(path, 'Это не файл.');
    else if (size > mostBytes && !imageKinds.some((kind) => path.endsWith(`.${kind}`))) {
      report(
        'bytes/size',
        path,
        `Файл больше ${mostBytes / 1024} КБ.`,
        'Разделите документ на части: приложения — отдельными файлами.',
      );
    } else return true;
    return false;
  }

  function readText(file: FoundFile): void {
    if (!isPlainFile(file)) return;
    const { lines, findings: odd } = read(file);
    addAll(findings, odd);
    if (lines !== null) texts.set(file.path, lines);
  }
}

/** What to do with a file of a kind that a folder does not hold. */
function otherKind(folder: string, stem: string, kind: string): string {
  const extension = folders[folder] ?? '';
  const small = kind.toLowerCase();
  if (small === extension || (extension === 'mdx' && imageKinds.includes(small))) {
    return `Запишите окончание имени маленькими буквами: «${stem}.${small}».`;
  }
  if (/^(?:md|markdown)$/u.test(small) && extension === 'mdx') return `Дайте ему имя «${stem}.mdx».`;
  if (small === 'yml' && extension === 'yaml') return `Дайте ему имя «${stem}.yaml».`;
  if (/^(?:docx?|odt|rtf|pdf|txt)$/u.test(small) && extension === 'mdx') {
    const name = likelyId(stem) ?? 'saki-206';
    return `Вставьте его слова в файл «${name}.mdx» без оформления (Ctrl+Shift+V), а этот файл уберите.`;
  }
  const kinds = extension === 'mdx' ? `.mdx и картинки (${imageKinds.join(', ')})` : `.${extension}`;
  return `В папке ${folder} лежат только файлы ${kinds}.`;
}

/** Windows keeps these names for devices: with such a file the folder cannot be copied there. */
function isDevice(stem: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(stem);
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('_');
}

function onlyHere(): string {
  return `Здесь лежат: ${[...Object.keys(folders), ...lists].join(', ')}.`;
}
