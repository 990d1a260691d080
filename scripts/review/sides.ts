/** Both sides of a review, read and checked: from git's store or from folders. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { FoundFile } from '../../src/corpus/file.ts';
import { foundFiles, NoContent } from '../../src/corpus/read.ts';
import { trusted } from '../../src/corpus/trust.ts';
import { checkContent } from '../../src/rules/check.ts';
import { readReferences } from '../../src/rules/recorded-references.ts';
import type { Side } from '../../src/review/side.ts';
import type { Arguments } from './arguments.ts';
import { commitOf, forkOf, type Commit } from './commit.ts';
import { GitError, gitIn, type Git } from './git.ts';
import { textOf, treeOf } from './tree.ts';

/** What a side is made from, before it is checked. */
interface Raw {
  readonly name: string;
  readonly files: readonly FoundFile[];
  readonly prints: ReadonlyMap<string, string>;
  readonly permalinks: string | null;
  readonly references: string | null;
}

/**
 * Reads and checks both sides.
 * @throws {GitError} {NoContent} with Russian messages
 */
export function readSides(asked: Arguments, today: string): { base: Side; head: Side } {
  const content = resolve(asked.content);
  if (asked.base === null) {
    const base = resolve(asked.baseContent ?? '');
    const name = (folder: string): string => relative(process.cwd(), folder) || '.';
    const one = folderSide(base, name(base), 'sha1', false);
    return { base: checked(one, today), head: checked(folderSide(content, name(content), 'sha1', false), today) };
  }
  const repository = asked.repository === null ? existing(content) : resolve(asked.repository);
  const git = gitIn(repository);
  if (git.line(['rev-parse', '--git-dir']) === null) {
    throw new GitError(
      `Папка «${repository}» не лежит в хранилище git: сравнить не с чем. Назовите его: --repository ПАПКА.`,
    );
  }
  const path = pathInTree(git, asked, content);
  const given = commitOf(git, asked.base);
  const headCommit = asked.head === null ? null : commitOf(git, asked.head);
  const base = checked(commitSide(git, forkOf(git, given, headCommit?.id ?? 'HEAD'), path), today);
  if (headCommit !== null) return { base, head: checked(commitSide(git, headCommit, path), today) };
  const algorithm = git.line(['rev-parse', '--show-object-format']) === 'sha256' ? 'sha256' : 'sha1';
  const isConverted = git.line(['config', '--get', 'core.autocrlf']) === 'true';
  return { base, head: checked(folderSide(content, 'рабочая папка', algorithm, isConverted), today) };
}

/** The nearest folder above that exists, to ask git in. */
function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}

/** Where the content lies in the trees of the repository. */
function pathInTree(git: Git, { content, repository }: Arguments, absolute: string): string {
  const top = git.line(['rev-parse', '--show-toplevel']);
  // A store without a working folder knows paths from its top alone.
  if (top === null || top === '' || repository !== null)
    return content.replaceAll('\\', '/').replace(/^\.?\/+|\/+$/gu, '');
  const above = existing(absolute);
  const path = relative(realpathSync(top), join(realpathSync(above), relative(above, absolute))).replaceAll('\\', '/');
  if (path.startsWith('..')) throw new GitError(`Папка «${content}» лежит вне хранилища git «${top}».`);
  return path;
}

function commitSide(git: Git, { id, name }: Commit, path: string): Raw {
  const { files, prints } = treeOf(git, id, path);
  if (files.length === 0)
    throw new NoContent(`В «${name}» нет папки «${path}» с содержанием. Другую папку называет ключ --content.`);
  const memory = (file: string): string | null =>
    beside(path)
      .map((folder) => textOf(git, id, folder === '' ? file : `${folder}/${file}`))
      .find((text) => text !== null) ?? null;
  return { name, files, prints, permalinks: memory('permalinks.txt'), references: memory('references.lock') };
}

function folderSide(folder: string, name: string, algorithm: 'sha1' | 'sha256', isConverted: boolean): Raw {
  const files = foundFiles(folder).map(kept);
  if (files.length === 0) throw new NoContent(`В папке «${folder}» нет содержания.`);
  const prints = new Map<string, string>();
  for (const { path, form, read } of files) {
    if (form !== 'file') continue;
    const bytes = read();
    // Where git turns line ends over, what lies here is not what it stores.
    const stored = isConverted
      ? Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
      : bytes;
    prints.set(path, createHash(algorithm).update(`blob ${stored.length}\0`).update(stored).digest('hex'));
  }
  const memory = (file: string): string | null => {
    const path = beside(folder.replaceAll('\\', '/'))
      .map((above) => join(above, file))
      .find(existsSync);
    return path === undefined ? null : readFileSync(path, 'utf8');
  };
  return { name, files, prints, permalinks: memory('permalinks.txt'), references: memory('references.lock') };
}

/** The folders where a content is remembered: the top of its repository for `src/content`, else the one it lies in. */
function beside(content: string): readonly string[] {
  const above = /^(.*?)\/?src\/content$/u.exec(content)?.[1];
  const own = content.includes('/') ? content.slice(0, content.lastIndexOf('/')) : '';
  return above === undefined ? [own] : [above, own];
}

/** The file with its bytes read once, though they are wanted for its print and for its text. */
function kept(file: FoundFile): FoundFile {
  let bytes: Uint8Array | null = null;
  return { ...file, read: () => (bytes ??= file.read()) };
}

function checked({ name, files, prints, permalinks, references }: Raw, today: string): Side {
  const recorded = references === null ? null : readReferences(references);
  return { name, checked: checkContent(trusted(files), { today, recorded }), permalinks, prints };
}
