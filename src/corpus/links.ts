/** Links in content: file-relative, as an editor follows them. */
import { posix } from 'node:path';
import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { readAddress } from '../markup/address.ts';
import type { WrittenLink } from '../markup/detach.ts';
import type { Dangling, Registry } from './registry.ts';
import { folders } from './shape.ts';
import type { Target, TargetKind } from './types.ts';

const folderKinds: Readonly<Record<string, Exclude<TargetKind, 'clause' | 'section'>>> = {
  documents: 'document',
  roles: 'role',
  topics: 'topic',
  guides: 'guide',
  organizations: 'organization',
};

const listKinds: Readonly<Record<string, Exclude<TargetKind, 'clause' | 'section'>>> = {
  'terms.yaml': 'term',
  'acts.yaml': 'act',
  'responsibilities.yaml': 'responsibility',
};

/** Where a link leads: a target, nowhere in the graph (the web, or a document that could not be read), or a mistake. */
export type LinkEnd = { readonly target: Target | null } | Dangling;

/**
 * Resolves the address of a link.
 * @param file path of the file the link stands in, relative to the content folder
 */
export function resolveLink(registry: Registry, file: string, url: string): LinkEnd {
  const address = readAddress(url);
  if (address.kind !== 'file') return { target: null };
  if (address.path.startsWith('/')) {
    return wrong(
      `Ссылка «${url}» ведёт на страницу сайта.`,
      'Сошлитесь на файл: «saki-206.mdx#3.6», «../roles/methodist.mdx».',
    );
  }
  const path = pathFrom(file, address.path);
  const { anchor } = address;
  const listed = listKinds[path];
  if (listed !== undefined) {
    if (anchor === null || anchor === '')
      return wrong(`В ссылке на «${path}» не сказано, на какую запись.`, `Допишите её id: «${address.path}#…».`);
    return ended(registry.entry(listed, anchor));
  }
  const [folder = '', name = '', ...rest] = path.split('/');
  const kind = folderKinds[folder];
  const extension = folders[folder];
  if (kind === undefined || extension === undefined || rest.length > 0 || !name.endsWith(`.${extension}`)) {
    const hint =
      kind !== undefined && !name.includes('.')
        ? `Похоже на «${address.path}.${extension}».`
        : 'Сошлитесь на файл содержания: «saki-206.mdx#3.6», «../roles/methodist.mdx», «../terms.yaml#eljur».';
    return wrong(`Ссылка «${url}» никуда не ведёт.`, hint);
  }
  const id = name.slice(0, -extension.length - 1);
  const entry = registry.entry(kind, id);
  if ('rule' in entry || anchor === null || anchor === '') return ended(entry);
  if (kind !== 'document')
    return wrong(`В файле «${path}» нет пунктов, а ссылка называет «#${anchor}».`, `Уберите «#${anchor}».`);
  const found = registry.anchor(id, anchor);
  return found === null ? { target: null } : ended(found);
}

/** Resolves a link and words the mistake at its place. */
export function followLink(
  registry: Registry,
  lines: Lines,
  link: WrittenLink,
): { target: Target | null; finding: Finding | null } {
  const end = resolveLink(registry, lines.file, link.url);
  if ('target' in end) return { target: end.target, finding: null };
  const inside = lines.text.indexOf('](', link.offset);
  const offset = inside === -1 ? link.offset : inside + 2;
  return { target: null, finding: error(end.rule, placeAt(lines, offset), end.message, end.hint) };
}

/** The path of a link's file relative to the content folder. */
function pathFrom(file: string, path: string): string {
  if (path === '') return file;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return path.includes('/') ? posix.join(folder, path) : folder + path;
}

function ended(found: Target | Dangling): LinkEnd {
  return 'rule' in found ? found : { target: found };
}

function wrong(message: string, hint: string): Dangling {
  return { rule: 'reference/link', message, hint };
}
