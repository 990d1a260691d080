/** Files → one typed graph. Pure: the same source gives the same graph and the same findings. */
import { byPlace, type Finding, type Place } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import { parseBody } from '../markup/parse.ts';
import { anchorsOf, guardContext, readBodies, type Body } from './bodies.ts';
import { distinct, makeClauses, type OwnClauses } from './clauses.ts';
import { readEntries, type Collection, type Entries } from './entries.ts';
import type { Read } from './entry.ts';
import { fieldReferences } from './field-references.ts';
import { readProse, type Prose } from './prose.ts';
import type { Source } from './read.ts';
import { withReferrers } from './referrers.ts';
import { makeRegistry } from './registry.ts';
import { readTitles } from './titles.ts';
import type { Corpus, Document, Target } from './types.ts';

/** The graph and everything that is wrong with the content, in the order of files and places. */
export interface Built {
  readonly corpus: Corpus;
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

/**
 * Builds the graph. Where there are findings of severity `error` the graph is what could be read and is not for publication.
 * @param source as `readContent` gives it
 */
export function buildCorpus(source: Source): Built {
  return joinTexts(parseTexts(source));
}

/** The first half: every text by itself, front matter against its schema, body by the grammar. */
export function parseTexts(source: Source): Parsed {
  const { entries, findings: schema } = readEntries(source);
  const { bodies, findings: grammar } = readBodies(entries, source);
  return { source, entries, bodies, findings: [...source.findings, ...schema, ...grammar] };
}

/** The second half: names, inheritance, references in both directions. The parsed texts go into the graph and are not reused. */
export function joinTexts({ source, entries, bodies, findings: parsed }: Parsed): Built {
  const findings: Finding[] = [...parsed];
  const noted = <Result extends { readonly findings: readonly Finding[] }>(result: Result): Result => {
    findings.push(...result.findings);
    return result;
  };
  const { roles, responsibilities } = noted(readTitles(entries));
  const registry = makeRegistry(entries.known, anchorsOf(bodies));
  const unread = entries.broken.flatMap(({ collection, lines }) => (collection === 'roles' ? [lines.file] : []));
  for (const { file } of source.findings) if (file.startsWith('roles/')) unread.push(file);

  const clauses = new Map(Array.from(bodies.values(), (body) => [body.id, clausesOf(body)]));
  const documents = entries.documents.map((entry): Document => {
    const own = clauses.get(entry.id);
    return {
      ...made('documents', entry),
      sections: own?.sections ?? [],
      clauses: own?.clauses ?? [],
      approved: [],
      supersededBy: [],
    };
  });
  for (const { collection, lines } of entries.broken) if (collection !== 'documents') prose(collection, lines);

  const corpus = withReferrers({
    documents,
    roles: entries.roles.map((entry) => written('roles', entry)),
    topics: entries.topics.map((entry) => written('topics', entry)),
    guides: entries.guides.map((entry) => written('guides', entry)),
    organizations: entries.organizations.map((entry) => made('organizations', entry)),
    responsibilities: entries.responsibilities.map((entry) => made('responsibilities', entry)),
    terms: entries.terms.map((entry) => made('terms', entry)),
    acts: entries.acts.map((entry) => made('acts', entry)),
    images: source.images,
  });
  return { corpus, findings: findings.sort(byPlace) };

  function clausesOf({ id, lines, organization, written, anchors }: Body): OwnClauses {
    const context = { lines, organization: organization ?? '', roles, responsibilities, unread, registry };
    const own = makeClauses(id, written, anchors, context);
    // Without its organization the aliases of a document are not known.
    findings.push(...own.findings.filter(({ rule }) => organization !== null || rule !== 'reference/role'));
    return own;
  }

  function prose(collection: Collection, lines: Lines): Prose {
    const { tree } = lines.file.endsWith('.mdx')
      ? noted(parseBody(lines, guardContext(source, collection)))
      : { tree: null };
    return tree === null ? { references: [], text: '' } : noted(readProse(lines, tree, registry));
  }

  function written<Fields extends object>(
    collection: Collection,
    entry: Read<Fields>,
  ): Fields & Made & { text: string } {
    const { references, text } = prose(collection, entry.lines);
    return { ...made(collection, entry, references), text };
  }

  function made<Fields extends object>(
    collection: Collection,
    entry: Read<Fields>,
    body: readonly Target[] = [],
  ): Fields & Made {
    const { references } = noted(fieldReferences(collection, entry, registry));
    const { id, place, fields } = entry;
    return { ...fields, id, references: distinct([...references, ...body]), referencedBy: [], at: place };
  }
}
