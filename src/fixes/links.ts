/** Links and ids in a text that lead to what was renamed, written anew. */
import { posix } from 'node:path';
import type { Collection } from '../corpus/entries.ts';
import type { Read } from '../corpus/entry.ts';
import { referenceFields, valuesAt } from '../corpus/fields.ts';
import { folderOfKind, kindOfPath, listOfKind } from '../corpus/links.ts';
import type { Target, TargetKind } from '../corpus/types.ts';
import { lineText, type Lines } from '../findings/lines.ts';
import { readAddress } from '../markup/address.ts';
import { elements } from '../markup/elements.ts';
import { placeOf } from '../schemas/yaml.ts';
import type { Mending } from './bytes.ts';
import { documentOf, type Renamed } from './renamed.ts';

const link = /(?<=\]\()[^)\s]+(?=\))/gu;
const element = /(?<=<([A-Z]\w*) \w+=")[^"\n]+(?=")/gu;

/** An entry of a file with the collection it belongs to. */
export interface OwnEntry {
  readonly collection: Collection;
  readonly entry: Read<unknown>;
}

/** A part of a text and what takes its place. Offsets in UTF-16 units. */
interface Edit {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Mends the links, elements and fields of one file. @param entries the entries that were read of it */
export function mendLinks(lines: Lines, entries: readonly OwnEntry[], renamed: Renamed): Mending | null {
  if (renamed.size === 0) return null;
  const edits = [...linkEdits(lines, renamed), ...entries.flatMap((entry) => fieldEdits(lines, entry, renamed))];
  if (edits.length === 0) return null;
  const text = edits
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((rest, { offset, before, after }) => {
      return rest.slice(0, offset) + after + rest.slice(offset + before.length);
    }, lines.text);
  return { text, what: 'ссылки ведут на новые имена' };
}

function linkEdits({ file, text }: Lines, renamed: Renamed): Edit[] {
  if (!file.endsWith('.mdx')) return [];
  const links = Array.from(text.matchAll(link), ({ 0: before, index }) => ({
    offset: index,
    before,
    after: newAddress(file, before, renamed),
  }));
  const named = Array.from(text.matchAll(element), ({ 0: before, 1: name = '', index }) => {
    const kind = Object.hasOwn(elements, name) ? elements[name]?.target : undefined;
    return { offset: index, before, after: kind === undefined ? null : newId(kind, before, renamed) };
  });
  return [...links, ...named].flatMap(({ offset, before, after }) =>
    after === null ? [] : [{ offset, before, after }],
  );
}

/** The fields of an entry that name what was renamed; where they stand is asked of its YAML. */
function fieldEdits(lines: Lines, { collection, entry }: OwnEntry, renamed: Renamed): Edit[] {
  return referenceFields[collection].flatMap(({ path, kinds }) =>
    valuesAt(entry.fields, path).flatMap(({ steps, value }): Edit[] => {
      const after = kinds.map((kind) => newId(kind, value, renamed)).find((id) => id !== null) ?? null;
      if (after === null) return [];
      const { line, column } = placeOf(entry.yaml, [...entry.path, ...steps]);
      const from = (lines.starts[line - 1] ?? 0) + [...lineText(lines, line)].slice(0, column - 1).join('').length;
      const offset = lines.text.indexOf(value, from);
      return offset === -1 || offset > from + 1 ? [] : [{ offset, before: value, after }];
    }),
  );
}

/** The address of a link after the renaming, or null where it stays. */
function newAddress(file: string, url: string, renamed: Renamed): string | null {
  const address = readAddress(url);
  if (address.kind !== 'file') return null;
  const path = address.path === '' ? file : posix.join(posix.dirname(file), address.path);
  const before = targetAt(path, address.anchor);
  const now = before === null ? null : moved(before, renamed);
  if (now === null) return null;
  const [id = '', anchor] = now.id.split('#');
  const list = listOfKind(now.kind);
  const folder = folderOfKind(now.kind);
  const place = list ?? `${folder?.folder ?? ''}/${id}.${folder?.extension ?? ''}`;
  const fragment = list === null ? anchor : id;
  const relative = place === file ? '' : posix.relative(posix.dirname(file), place);
  return `${relative}${fragment === undefined ? '' : `#${fragment}`}`;
}

function targetAt(path: string, anchor: string | null): Target | null {
  const kind = kindOfPath(path);
  if (kind === null) return null;
  if (!path.includes('/')) return anchor === null ? null : { kind, id: anchor };
  const name = posix.basename(path, posix.extname(path));
  return kind === 'document' && anchor !== null ? { kind: 'clause', id: `${name}#${anchor}` } : { kind, id: name };
}

/** A target's new name: its own, or that of its document with the same anchor. */
function moved(target: Target, renamed: Renamed): Target | null {
  const own = renamed.get(`${target.kind}/${target.id}`) ?? renamed.get(`section/${target.id}`);
  if (own !== undefined || target.kind !== 'clause') return own ?? null;
  const document = renamed.get(`document/${documentOf(target.id)}`);
  const anchor = target.id.slice(target.id.indexOf('#'));
  return document === undefined ? null : { kind: 'clause', id: `${document.id}${anchor}` };
}

function newId(kind: TargetKind, id: string, renamed: Renamed): string | null {
  const now = moved({ kind, id }, renamed);
  return now?.kind === kind ? now.id : null;
}
