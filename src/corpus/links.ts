/** Links in content: file-relative, as an editor follows them. */
import { posix } from 'node:path';
import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { own } from '../findings/own.ts';
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

/** The folder of a kind and the extension of its files, or null where it has none. */
export function folderOfKind(kind: TargetKind): { readonly folder: string; readonly extension: string } | null {
  const of = kind === 'clause' || kind === 'section' ? 'document' : kind;
  for (const [folder, one] of Object.entries(folderKinds)) {
    if (one === of) return { folder, extension: folders[folder] ?? '' };
  }
  return null;
}

/** The list that entries of a kind stand in, or null. */
export function listOfKind(kind: TargetKind): string | null {
  for (const [list, one] of Object.entries(listKinds)) if (one === kind) return list;
  return null;
}

/** The kind of what a path names: a file of a folder, or an entry of a list. */
export function kindOfPath(path: string): TargetKind | null {
  return own(listKinds, path) ?? own(folderKinds, path.slice(0, Math.max(path.indexOf('/'), 0))) ?? null;
}

/** Where a link leads: a target, nowhere in the graph (the web, or a document that could not be read), or a mistake. */
export type LinkEnd = { readonly target: Target | null } | Dangling;

/**
 * Resolves the address of a link.
 * @param file path of the file the link stands in, relative to the content folder
 */
export function resolveLink(registry: Registry, file: string, url: string): LinkEnd {
  const address = readAddress(url);
  if (address.kind !== 'file') return { target: null };
  const { anchor } = address;
  const right = (otherwise: string): string => {
    const found = rightAddress(registry, file, address.path, anchor);
    return found === null ? otherwise : `Запишите адрес так: «${found}».`;
  };
  if (address.path.startsWith('/')) {
    return wrong(
      `Ссылка «${url}» ведёт на страницу сайта.`,
      right('Сошлитесь на файл: «saki-206.mdx#3.6», «../roles/methodist.mdx».'),
    );
  }
  const path = pathFrom(file, address.path);
  const listed = own(listKinds, path);
  if (listed !== undefined) {
    if (anchor === null || anchor === '')
      return wrong(`В ссылке на «${path}» не сказано, на какую запись.`, `Допишите её id: «${address.path}#…».`);
    return ended(registry.entry(listed, anchor));
  }
  const [folder = '', name = '', ...rest] = path.split('/');
  const kind = own(folderKinds, folder);
  const extension = own(folders, folder);
  if (kind === undefined || extension === undefined || rest.length > 0 || !name.endsWith(`.${extension}`)) {
    const hint =
      kind !== undefined && !name.includes('.')
        ? `Похоже на «${address.path}.${extension}».`
        : 'Сошлитесь на файл содержания: «saki-206.mdx#3.6», «../roles/methodist.mdx», «../terms.yaml#eljur».';
    return wrong(`Ссылка «${url}» никуда не ведёт.`, right(hint));
  }
  const id = name.slice(0, -extension.length - 1);
  const entry = registry.entry(kind, id);
  if ('rule' in entry && entry.rule === 'reference/kind') {
    return { ...entry, message: `Файла «${name}» в папке «${folder}» нет.`, hint: right(entry.hint) };
  }
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
  const place = placeAt(lines, addressOffset(lines, link));
  return { target: null, finding: error(end.rule, place, end.message, end.hint) };
}

/** Where the address of a link begins, in UTF-16 units. */
export function addressOffset({ text }: Lines, { offset }: WrittenLink): number {
  const inside = text.indexOf('](', offset);
  return inside === -1 ? offset : inside + 2;
}

/** The path of a link's file relative to the content folder. */
function pathFrom(file: string, path: string): string {
  if (path === '') return file;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return path.includes('/') ? posix.join(folder, path) : folder + path;
}

/** The collections that are folders. */
const collections = ['documents', 'roles', 'topics', 'guides', 'organizations'] as const;
/** Of a longer path only the first parts are looked at. */
const mostParts = 10;

/** The address of what a path most likely names, as it is written in a file; null where nothing of that name exists. */
function rightAddress(registry: Registry, file: string, path: string, anchor: string | null): string | null {
  const folder = posix.dirname(file);
  const fragment = anchor === null || anchor === '' ? '' : `#${anchor}`;
  let above = '';
  for (const part of path.split('/').slice(0, mostParts)) {
    const name = part.replace(/\.\w*$/u, '');
    if (Object.hasOwn(listKinds, `${name}.yaml`))
      return `${posix.relative(folder, `${name}.yaml`)}${fragment === '' ? '#…' : fragment}`;
    const holders = collections.filter((collection) => registry.ids(collection).has(name));
    const holder = holders.find((one) => one === above) ?? holders[0];
    if (holder !== undefined) {
      const place = `${holder}/${name}.${folders[holder] ?? ''}`;
      const relative = place === file && fragment !== '' ? '' : posix.relative(folder, place);
      return holder === 'documents' ? `${relative}${fragment}` : relative;
    }
    above = part;
  }
  return null;
}

function ended(found: Target | Dangling): LinkEnd {
  return 'rule' in found ? found : { target: found };
}

function wrong(message: string, hint: string): Dangling {
  return { rule: 'reference/link', message, hint, near: null };
}
