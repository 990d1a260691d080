/** The bodies of documents as written, with their anchors; also of those whose front matter has errors. */
import type { Finding } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import { giveAnchors, type Numbering } from '../markup/anchors.ts';
import { readDocument } from '../markup/document.ts';
import type { GuardContext } from '../markup/guard.ts';
import type { WrittenClause, WrittenDocument } from '../markup/written.ts';
import { parseBody } from '../markup/parse.ts';
import type { Broken, Collection, Entries } from './entries.ts';
import type { Source } from './read.ts';
import type { Anchors } from './registry.ts';

/** The body of one document. */
export interface Body {
  readonly id: string;
  readonly lines: Lines;
  /** Null where the front matter does not tell. */
  readonly organization: string | null;
  readonly written: WrittenDocument;
  readonly anchors: ReadonlyMap<WrittenClause, string>;
}

/** Reads the bodies of all documents. */
export function readBodies(
  entries: Entries,
  source: Source,
): { bodies: ReadonlyMap<string, Body>; findings: Finding[] } {
  const bodies = new Map<string, Body>();
  const findings: Finding[] = [];
  const context = guardContext(source, 'documents');
  const add = (id: string, lines: Lines, organization: string | null, numbering: Numbering): void => {
    const { tree, findings: refused } = parseBody(lines, context);
    findings.push(...refused);
    // Where the front matter is not closed it is no front matter, and its lines are no text of the document.
    if (tree?.children[0]?.type !== 'yaml') return;
    const written = readDocument(lines, tree);
    const { anchors, findings: clashes } = giveAnchors(lines, written, numbering);
    findings.push(...written.findings, ...clashes);
    bodies.set(id, { id, lines, organization, written, anchors });
  };
  for (const { id, lines, fields } of entries.documents) add(id, lines, fields.organization, fields.numbering);
  for (const broken of entries.broken) {
    if (broken.collection !== 'documents') continue;
    const { organization, numbering } = told(broken);
    add(broken.id, broken.lines, organization, numbering);
  }
  return { bodies, findings };
}

/** What a broken front matter still tells, read line by line. */
function told({ lines }: Broken): { organization: string | null; numbering: Numbering } {
  return {
    organization: /^organization:[ \t]*["']?([a-z0-9-]+)/mu.exec(lines.text)?.[1] ?? null,
    numbering: /^numbering:[ \t]*["']?section/mu.test(lines.text) ? 'section' : 'document',
  };
}

/** The anchors of bodies, for the registry. */
export function anchorsOf(bodies: ReadonlyMap<string, Body>): Map<string, Anchors> {
  return new Map(
    Array.from(bodies.values(), ({ id, written, anchors }) => [
      id,
      { sections: new Set(written.sections.map(({ number }) => number)), clauses: new Set(anchors.values()) },
    ]),
  );
}

/** What the guard needs to know of a collection. */
export function guardContext(source: Source, collection: Collection): GuardContext {
  const images = new Set<string>();
  for (const path of source.images)
    if (path.startsWith(`${collection}/`)) images.add(path.slice(collection.length + 1));
  return { allowElements: collection !== 'documents', images };
}
