/** What was meant by what a person typed: an id, an address, a name, «приложение 2 к приказу № 206». */
import type { Collection } from '../../corpus/entries.ts';
import type { Registry } from '../../corpus/registry.ts';
import { targetKey } from '../../corpus/target.ts';
import type { Corpus, Document, Target, TargetKind } from '../../corpus/types.ts';
import { looksLike } from '../../findings/nearest.ts';
import type { ImpactTarget } from './impact.ts';
import { clausesByName, thingsByOtherName, thingsByTitle, wordsKey, writtenNames } from './names.ts';
import { thing } from './thing.ts';

/** One thing; several, of which one must be said; or none, with a Russian message. */
export type Found =
  { readonly target: ImpactTarget } | { readonly several: readonly Target[] } | { readonly message: string };

/** Ids are looked for in these collections, in this order. */
const collections: readonly (readonly [Exclude<TargetKind, 'clause' | 'section'>, Collection])[] = [
  ['document', 'documents'],
  ['role', 'roles'],
  ['responsibility', 'responsibilities'],
  ['topic', 'topics'],
  ['guide', 'guides'],
  ['organization', 'organizations'],
  ['term', 'terms'],
  ['act', 'acts'],
];

const annexFirst = /^приложени[еяюи]\s*№?\s*(\S+)\s+(?:к\s+)?(.+)$/iu;
const annexLast = /^(.+?)\s+(?:annex|приложение)\s*№?\s*(\S+)$/iu;
const clauseFirst = /^(?:п\.|п(?=\s)|пункт[ауе]?)\s*(\S+)\s+(?:к\s+|из\s+)?(.+)$/iu;
const clauseLast = /^([a-z0-9-]+)\s+(?:(?:п\.|пункт)\s*)?(\S+)$/iu;
/** What is longer names nothing. */
const longest = 300;

/**
 * Finds the thing.
 * @param registry of the graph: it knows also what could not be read
 */
export function find(corpus: Corpus, registry: Registry, written: string): Found {
  const words = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (words === '' || words.length > longest)
    return { message: 'Напишите id или название: «saki-206#3.6», «учитель».' };
  return (
    byId(corpus, registry, idOf(words)) ??
    byName(corpus, words) ??
    byAnnex(corpus, registry, words) ??
    byClause(corpus, registry, words) ??
    unknown(corpus, registry, words)
  );
}

/** A path of a file or an address of a page as the id it stands for: `documents/saki-206.mdx#3.6` → `document/saki-206#3.6`. */
function idOf(words: string): string {
  const plain = decoded(words)
    .replaceAll('\\', '/')
    .replace(/^["'«]|["'»]$/gu, '')
    .replace(/^https?:\/\/[^/]+/iu, '')
    .replace(/(?<=\.(?:mdx|yaml)):\d+(?::\d+)?$/u, '');
  const parts =
    /(?:^|\/)(documents|roles|topics|guides|organizations|terms|acts|responsibilities)(?:\/|\.yaml)(.*)$/u.exec(plain);
  const [, collection, rest = ''] = parts ?? [];
  const id = (collection === undefined ? plain : rest).replace(/\.(?:mdx|yaml)(?=#|$)/u, '').replace(/\/(?=#|$)/u, '');
  const kind = collections.find(([, name]) => name === collection)?.[0];
  if (kind === undefined) return id;
  return `${kind}/${kind === 'term' || kind === 'act' ? id.replace(/^#/u, '') : id}`;
}

function decoded(words: string): string {
  try {
    return words.includes('%') ? decodeURIComponent(words) : words;
  } catch {
    return words;
  }
}

function byId(corpus: Corpus, registry: Registry, words: string): Found | null {
  const [, prefix, rest] = /^([a-z]+)\/(.+)$/u.exec(words) ?? [];
  const id = rest ?? words;
  const kinds = collections.filter(
    ([kind]) =>
      prefix === undefined || kind === prefix || (kind === 'document' && /^(?:clause|section)$/u.test(prefix)),
  );
  if (prefix !== undefined && kinds.length === 0) return null;
  const hash = id.indexOf('#');
  if (hash !== -1) return kinds.some(([kind]) => kind === 'document') ? anchored(registry, id, hash) : null;
  const targets = kinds.filter(([kind]) => exists(corpus, kind, id)).map(([kind]): Target => ({ kind, id }));
  return chosen(targets) ?? unread(registry, kinds, id);
}

function exists(corpus: Corpus, kind: Target['kind'], id: string): boolean {
  const name = collections.find(([one]) => one === kind)?.[1];
  return name !== undefined && corpus[name].has(id);
}

function anchored(registry: Registry, id: string, hash: number): Found | null {
  const document = registry.entry('document', id.slice(0, hash));
  if ('rule' in document) return { message: sentence(document) };
  const anchor = id.slice(hash + 1).replace(/\.$/u, '');
  const found = registry.anchor(document.id, anchor);
  if (found === null) return { message: notRead(`Документ «${document.id}»`) };
  return 'rule' in found ? { message: sentence(found) } : { target: found };
}

/** What has the id and could not be read. */
function unread(registry: Registry, kinds: typeof collections, id: string): Found | null {
  const one = kinds.find(([, collection]) => registry.ids(collection).has(id));
  return one === undefined ? null : { message: notRead(`«${id}»`) };
}

function notRead(what: string): string {
  return `${what} есть, но прочитать его не удалось: в файле ошибки. Их покажет «npm run validate».`;
}

/** A title is meant before what is called so elsewhere: «отметки» are a responsibility, and a synonym of a term. */
function byName(corpus: Corpus, words: string): Found | null {
  const key = wordsKey(words);
  const clause = wordsKey(words.replace(/^(?:п\.|пункт[ауе]?)(?=\s|\d)\s*/iu, 'пункт '));
  return (
    chosen(thingsByTitle(corpus).get(key) ?? []) ??
    chosen(thingsByOtherName(corpus).get(key) ?? []) ??
    chosen(clausesByName(corpus).get(clause) ?? [])
  );
}

function byAnnex(corpus: Corpus, registry: Registry, words: string): Found | null {
  const first = annexFirst.exec(words);
  const last = annexLast.exec(words);
  const number = first?.[1] ?? last?.[2];
  const of = first?.[2] ?? last?.[1];
  if (number === undefined || of === undefined) return null;
  const found = byId(corpus, registry, idOf(of)) ?? byName(corpus, of);
  if (found === null || !('target' in found)) return found;
  const document = found.target.kind === 'document' ? corpus.documents.get(found.target.id) : undefined;
  return document === undefined ? null : annexOf(corpus, document, number);
}

function annexOf(corpus: Corpus, { id, annexes, clauses }: Document, number: string): Found {
  const entry = annexes.find((one) => one.number === number);
  const own = [...corpus.documents.values()].find((one) => one.annexTo === id && one.annexNumber === number);
  const document = entry?.document ?? own?.id;
  if (document !== undefined) return { target: { kind: 'document', id: document } };
  const promised = clauses.flatMap(({ annex }) => annex?.number ?? []);
  if (entry !== undefined || promised.includes(number)) return { target: { kind: 'annex', document: id, number } };
  const numbers = [...new Set([...annexes.map((one) => one.number), ...promised])];
  const hint = numbers.length === 0 ? 'Приложений у него нет.' : `Есть: ${numbers.join(', ')}.`;
  return { message: `Приложения ${number} у документа «${id}» нет. ${hint}` };
}

function byClause(corpus: Corpus, registry: Registry, words: string): Found | null {
  const first = clauseFirst.exec(words);
  const last = clauseLast.exec(words);
  const name = (first?.[1] ?? last?.[2])?.replace(/\.$/u, '');
  const of = first?.[2] ?? last?.[1];
  if (name === undefined || of === undefined) return null;
  const found = byId(corpus, registry, idOf(of)) ?? byName(corpus, of);
  if (found === null || !('target' in found)) return found;
  const document = found.target.kind === 'document' ? corpus.documents.get(found.target.id) : undefined;
  if (document === undefined) return null;
  const exact = `${document.id}#${name}`;
  if (corpus.clauses.has(exact)) return { target: { kind: 'clause', id: exact } };
  const numbered = document.clauses.filter(({ number }) => number === name);
  const targets = numbered.map(({ id }): Target => ({ kind: 'clause', id }));
  return chosen(targets) ?? anchored(registry, exact, document.id.length);
}

function chosen(targets: readonly Target[]): Found | null {
  const [target, ...others] = targets;
  if (target === undefined) return null;
  return others.length === 0 ? { target } : { several: targets };
}

function unknown(corpus: Corpus, registry: Registry, words: string): Found {
  const ids = collections.flatMap(([, collection]) => [...registry.ids(collection)]);
  const keys = collections.flatMap(([kind, collection]) =>
    [...registry.ids(collection)].map((id) => targetKey({ kind, id })),
  );
  const otherwise = 'Пишите id («saki-206#3.6», «role/teacher») или название («учитель», «приложение 2 к saki-206»).';
  const hint = looksLike(words, [...ids, ...keys, ...writtenNames(corpus)], otherwise) ?? otherwise;
  return { message: `«${words}» в содержании нет. ${hint}` };
}

function sentence({ message, hint }: { readonly message: string; readonly hint: string }): string {
  return `${message} ${hint}`;
}

/** How each of several things is said without doubt: its key and its name. */
export function ways(corpus: Corpus, targets: readonly Target[]): readonly string[] {
  return targets.map((target) => {
    const key = target.kind === 'clause' ? target.id : targetKey(target);
    return `${key} — ${thing(corpus, target).title}`;
  });
}
