/** Files → one typed graph. Pure: the same source gives the same graph and the same findings. */
import { addAll } from '../findings/add-all.ts';
import { byPlace, type Finding, type Place } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import { anchorCollector, bodyReader, type Body } from './bodies.ts';
import { clauseMaker } from './clause-maker.ts';
import { distinct } from './clauses.ts';
import { entryReader, type Collection, type Entries } from './entries.ts';
import type { Read } from './entry.ts';
import { fieldReferences } from './field-references.ts';
import { proseReader } from './prose-reader.ts';
import { withReferrers } from './referrers.ts';
import { makeRegistry, type Registry } from './registry.ts';
import { titleReader, type Titles } from './titles.ts';
import type { Source } from './trust.ts';
import type { Corpus, Document, Target, TargetKind } from './types.ts';
import type { Use } from './use.ts';

/** What the graph was made from: texts as read, before names were joined, and every reference at its place. */
export interface Basis {
  readonly source: Source;
  readonly entries: Entries;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly uses: readonly Use[];
  readonly registry: Registry;
  readonly titles: Titles;
}

/** The graph and everything that is wrong with the texts themselves, in the order of files and places. */
export interface Built {
  readonly corpus: Corpus;
  readonly basis: Basis;
  readonly findings: readonly Finding[];
}

/** What every entry of the graph has beside its fields. */
interface Made {
  readonly id: string;
  readonly references: readonly Target[];
  readonly referencedBy: readonly Target[];
  readonly at: Place;
}

/** The texts of a source as trees and typed fields, before anything is joined. */
export interface Parsed {
  readonly source: Source;
  readonly entries: Entries;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly findings: readonly Finding[];
}

/** What an entry of a collection is as the end of a reference. */
const kindOf: Readonly<Record<Collection, TargetKind>> = {
  documents: 'document',
  roles: 'role',
  topics: 'topic',
  guides: 'guide',
  organizations: 'organization',
  responsibilities: 'responsibility',
  terms: 'term',
  acts: 'act',
};

/** The two halves of the way from a source to its graph. */
export interface Builder {
  /** The first half: every text by itself, front matter against its schema, body by the grammar. */
  parse(source: Source): Parsed;
  /** The second half: names, inheritance, references in both directions. */
  join(parsed: Parsed): Built;
}

/**
 * Builds the graph. Where there are findings of severity `error` the graph is what could be read and is not for publication.
 * @param source as `readContent` gives it
 */
export function buildCorpus(source: Source): Built {
  const builder = corpusBuilder();
  return builder.join(builder.parse(source));
}

/**
 * A builder that remembers: of a second source only what differs from the first is read and joined again.
 * The graphs it gives share their clauses, so an earlier one is no longer true once a later one is made.
 */
export function corpusBuilder(): Builder {
  const readEntries = entryReader();
  const readBodies = bodyReader();
  const readTitles = titleReader();
  const anchorsOf = anchorCollector();
  const clausesOf = clauseMaker();
  const proseOf = proseReader();

  return { parse, join };

  function parse(source: Source): Parsed {
    const { entries, findings: schema } = readEntries(source);
    const { bodies, findings: grammar } = readBodies(entries, source);
    return { source, entries, bodies, findings: [...source.findings, ...schema, ...grammar] };
  }

  function join({ source, entries, bodies, findings: parsed }: Parsed): Built {
    const findings: Finding[] = [...parsed];
    const uses: Use[] = [];
    const titles = readTitles(entries);
    addAll(findings, titles.findings);
    const registry = makeRegistry(entries.known, anchorsOf(bodies));
    const unread = unreadRoles(source, entries);

    const documents = new Map<string, Pick<Document, 'sections' | 'clauses'>>();
    for (const body of bodies.values()) {
      const own = clausesOf(body, { titles, unread, registry });
      documents.set(body.id, own);
      addAll(findings, own.findings);
      addAll(uses, own.uses);
    }
    const corpus = withReferrers({
      documents: entries.documents.map((entry): Document => {
        const { sections = [], clauses = [] } = documents.get(entry.id) ?? {};
        return { ...made('documents', entry), sections, clauses, approved: [], supersededBy: [] };
      }),
      roles: entries.roles.map((entry) => written('roles', entry)),
      topics: entries.topics.map((entry) => written('topics', entry)),
      guides: entries.guides.map((entry) => written('guides', entry)),
      organizations: entries.organizations.map((entry) => made('organizations', entry)),
      responsibilities: entries.responsibilities.map((entry) => made('responsibilities', entry)),
      terms: entries.terms.map((entry) => made('terms', entry)),
      acts: entries.acts.map((entry) => made('acts', entry)),
      images: source.images,
    });
    for (const { collection, id, lines } of entries.broken) {
      if (collection !== 'documents') prose(collection, id, lines);
    }
    return { corpus, basis: { source, entries, bodies, uses, registry, titles }, findings: findings.sort(byPlace) };

    function prose(collection: Collection, id: string, lines: Lines): { references: Target[]; text: string } {
      if (!lines.file.endsWith('.mdx')) return { references: [], text: '' };
      const read = proseOf(collection, lines, source, registry);
      addAll(findings, read.findings);
      const from = { kind: kindOf[collection], id };
      for (const { target, label, offset } of read.links) uses.push({ from, target, label, at: { lines, offset } });
      return { references: read.links.map(({ target }) => target), text: read.text };
    }

    function written<Fields extends object>(
      collection: Collection,
      entry: Read<Fields>,
    ): Fields & Made & { text: string } {
      const { references, text } = prose(collection, entry.id, entry.lines);
      return { ...made(collection, entry, references), text };
    }

    function made<Fields extends object>(
      collection: Collection,
      entry: Read<Fields>,
      body: readonly Target[] = [],
    ): Fields & Made {
      const { id, place, fields } = entry;
      const read = fieldReferences(collection, entry, registry);
      addAll(findings, read.findings);
      const shown: Target[] = [];
      for (const { target, steps, visible } of read.references) {
        uses.push({ from: { kind: kindOf[collection], id }, target, label: null, at: { entry, steps } });
        if (visible) shown.push(target);
      }
      return { ...fields, id, references: distinct([...shown, ...body]), referencedBy: [], at: place };
    }
  }
}

/** Files of roles that could not be read: a name may be unknown only for that. */
function unreadRoles(source: Source, { broken }: Entries): string[] {
  const unread = broken.flatMap(({ collection, lines }) => (collection === 'roles' ? [lines.file] : []));
  for (const { file, severity } of source.findings) {
    if (severity === 'error' && file.startsWith('roles/') && !source.texts.has(file)) unread.push(file);
  }
  return unread;
}
