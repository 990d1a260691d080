/** The bodies of documents as written, with their anchors; also of those whose front matter has errors. */
import { addAll } from '../findings/add-all.ts';
import type { Finding } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import { giveAnchors, type Numbering } from '../markup/anchors.ts';
import { readDocument } from '../markup/document.ts';
import type { GuardContext } from '../markup/guard.ts';
import type { WrittenClause, WrittenDocument } from '../markup/written.ts';
import { parseBody } from '../markup/parse.ts';
import type { Broken, Collection, Entries } from './entries.ts';
import { sameSet, steadySet } from './memoized.ts';
import type { Source } from './trust.ts';
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

/** What was made of one text: its body, null where it cannot be read, and what is wrong. */
interface ReadBody {
  readonly body: Body | null;
  readonly findings: readonly Finding[];
}

/** What a front matter tells of its body. */
interface Told {
  readonly id: string;
  readonly lines: Lines;
  readonly organization: string | null;
  readonly numbering: Numbering;
}

/** A reader of the bodies of all documents; it remembers a body as long as its text and the images beside it stay. */
export function bodyReader(): (
  entries: Entries,
  source: Source,
) => { bodies: ReadonlyMap<string, Body>; findings: Finding[] } {
  const images = steadySet();
  let context = guardContext(new Set());
  let known = new WeakMap<Lines, ReadBody>();
  return (entries, source) => {
    const beside = images(imagesBeside(source, 'documents'));
    if (beside !== context.images) {
      context = { ...guardContext(beside), allowElements: false };
      known = new WeakMap();
    }
    const bodies = new Map<string, Body>();
    const findings: Finding[] = [];
    const add = (told: Told): void => {
      const read = known.get(told.lines) ?? readBody(told, context);
      known.set(told.lines, read);
      addAll(findings, read.findings);
      if (read.body !== null) bodies.set(told.id, read.body);
    };
    for (const { id, lines, fields } of entries.documents) {
      add({ id, lines, organization: fields.organization, numbering: fields.numbering });
    }
    for (const broken of entries.broken) if (broken.collection === 'documents') add(told(broken));
    return { bodies, findings };
  };
}

function readBody({ id, lines, organization, numbering }: Told, context: GuardContext): ReadBody {
  const { tree, findings } = parseBody(lines, context);
  // Where the front matter is not closed it is no front matter, and its lines are no text of the document.
  if (tree?.children[0]?.type !== 'yaml') return { body: null, findings };
  const written = readDocument(lines, tree);
  const { anchors, findings: clashes } = giveAnchors(lines, written, numbering);
  return {
    body: { id, lines, organization, written, anchors },
    findings: [...findings, ...written.findings, ...clashes],
  };
}

/** What a broken front matter still tells, read line by line. */
function told({ id, lines }: Broken): Told {
  return {
    id,
    lines,
    organization: /^organization:[ \t]*["']?([a-z0-9-]+)/mu.exec(lines.text)?.[1] ?? null,
    numbering: /^numbering:[ \t]*["']?section/mu.test(lines.text) ? 'section' : 'document',
  };
}

/** A collector of the anchors of bodies, for the registry; a document whose anchors stay keeps the same object. */
export function anchorCollector(): (bodies: ReadonlyMap<string, Body>) => ReadonlyMap<string, Anchors> {
  let last = new Map<string, { readonly body: Body; readonly own: Anchors }>();
  return (bodies) => {
    const now = new Map<string, { readonly body: Body; readonly own: Anchors }>();
    for (const [id, body] of bodies) {
      const before = last.get(id);
      if (before?.body === body) now.set(id, before);
      else now.set(id, { body, own: steadyAnchors(before?.own, body) });
    }
    last = now;
    return new Map(Array.from(now, ([id, { own }]) => [id, own]));
  };
}

function steadyAnchors(before: Anchors | undefined, { written, anchors }: Body): Anchors {
  const sections = new Set(written.sections.map(({ number }) => number));
  const clauses = new Set(anchors.values());
  const same = before !== undefined && sameSet(before.sections, sections) && sameSet(before.clauses, clauses);
  return same ? before : { sections, clauses };
}

/** The names of the images that lie beside the texts of a collection. */
export function imagesBeside(source: Source, collection: Collection): Set<string> {
  const images = new Set<string>();
  for (const path of source.images)
    if (path.startsWith(`${collection}/`)) images.add(path.slice(collection.length + 1));
  return images;
}

/** What the guard needs to know of prose. @param images names of the images beside it */
export function guardContext(images: ReadonlySet<string>): GuardContext {
  return { allowElements: true, images };
}
