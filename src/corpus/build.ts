/** Files → one typed graph. Pure: the same source gives the same graph and the same findings. */
import { byPlace, error, type Finding } from '../findings/finding.ts';
import type { GuardContext } from '../markup/guard.ts';
import { giveAnchors } from '../markup/anchors.ts';
import { readDocument } from '../markup/document.ts';
import { parseBody } from '../markup/parse.ts';
import type { DocumentFields } from '../schemas/document.ts';
import { placeOf } from '../schemas/yaml.ts';
import { makeClauses, distinct } from './clauses.ts';
import { readEntries, type Collection, type Entries } from './entries.ts';
import type { Read } from './entry.ts';
import { referenceFields, valuesAt } from './fields.ts';
import { readProse } from './prose.ts';
import type { Source } from './read.ts';
import { makeRegistry, type Anchors, type Registry } from './registry.ts';
import { withReferrers } from './referrers.ts';
import { readTitles } from './titles.ts';
import type { Corpus, Document, Target } from './types.ts';

/** The graph and everything that is wrong with the content, in the order of files and places. */
export interface Built {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
}

/**
 * Builds the graph. Where there are findings of severity `error` the graph is what could be read and is not for publication.
 * @param source as `readContent` gives it
 */
export function buildCorpus(source: Source): Built {
  const findings: Finding[] = [...source.findings];
  const { entries, findings: unread } = readEntries(source);
  const { roles, responsibilities, findings: titles } = readTitles(entries);
  findings.push(...unread, ...titles);

  const written = entries.documents.map((entry) => ({ entry, ...write(entry, source, findings) }));
  // A document whose front matter is broken is still read, so that its findings come at once with the others.
  readUnparsed(source, entries, findings);
  const anchors = new Map(
    written.map(({ entry, document, anchors: own }): [string, Anchors] => [
      entry.id,
      { sections: new Set(document.sections.map(({ number }) => number)), clauses: new Set(own.values()) },
    ]),
  );
  const registry = makeRegistry(entries.known, anchors);

  const documents = written.map(({ entry, document, anchors: own }): Document => {
    const context = { lines: entry.lines, organization: entry.fields.organization, roles, responsibilities, registry };
    const { sections, clauses, findings: found } = makeClauses(entry.id, document, own, context);
    findings.push(...found);
    return {
      ...entry.fields,
      id: entry.id,
      sections,
      clauses,
      approved: [],
      supersededBy: [],
      references: fieldReferences('documents', entry, registry, findings),
      referencedBy: [],
      place: entry.place,
    };
  });

  const prose = <Fields extends object>(collection: 'roles' | 'topics' | 'guides', all: readonly Read<Fields>[]) =>
    all.map((entry) => {
      const { tree, findings: found } = parseBody(entry.lines, guardContext(source, collection));
      const body = tree === null ? { references: [], findings: [] } : readProse(entry.lines, tree, registry);
      findings.push(...found, ...body.findings);
      return made(entry, [...fieldReferences(collection, entry, registry, findings), ...body.references]);
    });
  const listed = <Fields extends object>(collection: Collection, all: readonly Read<Fields>[]) =>
    all.map((entry) => made(entry, fieldReferences(collection, entry, registry, findings)));

  const corpus = withReferrers({
    documents,
    roles: prose('roles', entries.roles),
    topics: prose('topics', entries.topics),
    guides: prose('guides', entries.guides),
    organizations: listed('organizations', entries.organizations),
    responsibilities: listed('responsibilities', entries.responsibilities),
    terms: listed('terms', entries.terms),
    acts: listed('acts', entries.acts),
  });
  return { corpus, findings: findings.sort(byPlace) };
}

function made<Fields extends object>(
  { id, place, fields }: Read<Fields>,
  references: readonly Target[],
): Fields & { id: string; references: Target[]; referencedBy: Target[]; place: typeof place } {
  return { ...fields, id, references: distinct(references), referencedBy: [], place };
}

/** Reads the body of a document and gives its anchors. */
function write(entry: Read<DocumentFields>, source: Source, findings: Finding[]) {
  const { tree, findings: refused } = parseBody(entry.lines, guardContext(source, 'documents'));
  findings.push(...refused);
  const document = tree === null ? { sections: [], clauses: [], findings: [] } : readDocument(entry.lines, tree);
  const { anchors, findings: clashes } = giveAnchors(document, entry.fields.numbering);
  findings.push(...document.findings, ...clashes);
  return { document, anchors };
}

/** The grammar and guard findings of texts whose front matter could not be used. */
function readUnparsed(source: Source, entries: Entries, findings: Finding[]): void {
  const collections = ['documents', 'roles', 'topics', 'guides'] as const;
  for (const collection of collections) {
    const read = new Set(entries[collection].map(({ lines }) => lines.file));
    for (const [path, lines] of source.texts) {
      if (!path.startsWith(`${collection}/`) || read.has(path) || lines.text.trim() === '') continue;
      const { tree, findings: refused } = parseBody(lines, guardContext(source, collection));
      findings.push(...refused);
      const closed = tree?.children[0]?.type === 'yaml';
      if (closed && collection === 'documents') findings.push(...readDocument(lines, tree).findings);
    }
  }
}

function guardContext(source: Source, collection: string): GuardContext {
  const images = new Set<string>();
  for (const path of source.images) if (path.startsWith(`${collection}/`)) images.add(path.slice(collection.length + 1));
  return { allowElements: collection !== 'documents', images };
}

/** Checks the references of an entry's front matter; returns those that are shown. */
function fieldReferences(collection: Collection, entry: Read<unknown>, registry: Registry, findings: Finding[]): Target[] {
  const targets: Target[] = [];
  for (const { path, kinds, shown } of referenceFields[collection]) {
    for (const { steps, value } of valuesAt(entry.fields, path)) {
      const ends = kinds.map((kind) => (kind === 'clause' ? registry.clause(value) : registry.entry(kind, value)));
      const target = ends.find((end): end is Target => end !== null && 'kind' in end);
      if (target !== undefined) {
        if (shown) targets.push(target);
        continue;
      }
      const dangling = ends.find((end) => end !== null && 'rule' in end && end.hint !== null) ?? ends[0];
      if (dangling !== null && dangling !== undefined && 'rule' in dangling) {
        const { rule, message, hint } = dangling;
        findings.push(error(rule, placeOf(entry.yaml, [...entry.path, ...steps]), message, hint));
      }
    }
  }
  return distinct(targets);
}
