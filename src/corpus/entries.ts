/** Every collection read and checked, before anything is resolved. */
import type { z } from 'zod';
import { addAll } from '../findings/add-all.ts';
import type { Finding } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import { actSchema, type Act } from '../schemas/act.ts';
import { documentSchema, type DocumentFields } from '../schemas/document.ts';
import { guideSchema, type GuideFields } from '../schemas/guide.ts';
import { organizationSchema, type Organization } from '../schemas/organization.ts';
import { responsibilitySchema, type ResponsibilityFields } from '../schemas/responsibility.ts';
import { roleSchema, type RoleFields } from '../schemas/role.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { topicSchema, type TopicFields } from '../schemas/topic.ts';
import { waiverSchema, type Waiver } from '../schemas/waiver.ts';
import { readFrontMatter, readList, readYamlFile, type Outcome, type Read } from './entry.ts';
import { memoized, steadyList, steadySet } from './memoized.ts';
import type { Source } from './trust.ts';

/** The collections, each entry with its place. */
export interface Entries {
  readonly documents: readonly Read<DocumentFields>[];
  readonly roles: readonly Read<RoleFields>[];
  readonly topics: readonly Read<TopicFields>[];
  readonly guides: readonly Read<GuideFields>[];
  readonly organizations: readonly Read<Organization>[];
  readonly responsibilities: readonly Read<ResponsibilityFields>[];
  readonly terms: readonly Read<Term>[];
  readonly acts: readonly Read<Act>[];
  readonly waivers: readonly Read<Waiver>[];
  /** Prose and documents whose front matter has errors: their bodies are checked all the same. */
  readonly broken: readonly Broken[];
  /** Ids of every file or entry that exists, also where it could not be read: references to them are no second error. */
  readonly known: ReadonlyMap<Collection, ReadonlySet<string>>;
}

export type Collection = Exclude<keyof Entries, 'known' | 'broken' | 'waivers'>;

/** The collections, in the order they are read. */
export const collections: readonly Collection[] = [
  'documents',
  'roles',
  'topics',
  'guides',
  'organizations',
  'responsibilities',
  'terms',
  'acts',
];

/** A file without usable front matter. */
export interface Broken {
  readonly collection: Collection;
  readonly id: string;
  readonly lines: Lines;
}

/** One reading of a source: what its collections add to. */
interface Reading {
  readonly source: Source;
  readonly findings: Finding[];
  readonly broken: Broken[];
  readonly known: Map<Collection, ReadonlySet<string>>;
}

/** What is made of a list: its entries, what is wrong, and every id that is written in it. */
interface ReadList<Fields> {
  readonly entries: readonly Read<Fields>[];
  readonly findings: readonly Finding[];
  readonly ids: ReadonlySet<string>;
}

/**
 * A reader of all collections. It remembers what it made of a text as long as the text lives, and gives lists and sets
 * that have not changed as the same objects.
 */
export function entryReader(): (source: Source) => { entries: Entries; findings: Finding[] } {
  const documents = folder('documents', documentSchema, readFrontMatter);
  const roles = folder('roles', roleSchema, readFrontMatter);
  const topics = folder('topics', topicSchema, readFrontMatter);
  const guides = folder('guides', guideSchema, readFrontMatter);
  const organizations = folder('organizations', organizationSchema, readYamlFile);
  const responsibilities = list('responsibilities', responsibilitySchema);
  const terms = list('terms', termSchema);
  const acts = list('acts', actSchema);
  const waivers = list('waivers', waiverSchema);
  return (source) => {
    const findings: Finding[] = [];
    const broken: Broken[] = [];
    const known = new Map<Collection, ReadonlySet<string>>();
    const reading: Reading = { source, findings, broken, known };
    const entries: Entries = {
      documents: documents(reading),
      roles: roles(reading),
      topics: topics(reading),
      guides: guides(reading),
      organizations: organizations(reading),
      responsibilities: responsibilities(reading),
      terms: terms(reading),
      acts: acts(reading),
      waivers: waivers(reading),
      broken,
      known,
    };
    return { entries, findings };
  };
}

function folder<Schema extends z.ZodObject>(
  collection: Collection,
  schema: Schema,
  read: (schema: Schema, id: string, lines: Lines) => Outcome<z.output<Schema>>,
): (reading: Reading) => readonly Read<z.output<Schema>>[] {
  const idOf = (path: string): string => path.slice(collection.length + 1, path.lastIndexOf('.'));
  const outcome = memoized((lines: Lines) => read(schema, idOf(lines.file), lines));
  const steadyIds = steadySet();
  const steady = steadyList<Read<z.output<Schema>>>();
  return ({ source, findings, broken, known }) => {
    const ids = new Set<string>();
    const entries: Read<z.output<Schema>>[] = [];
    for (const [path, lines] of source.texts) {
      if (!path.startsWith(`${collection}/`)) continue;
      const id = idOf(path);
      ids.add(id);
      const result = outcome(lines);
      addAll(findings, result.findings);
      if (result.entry !== null) entries.push(result.entry);
      else if (lines.text.trim() !== '') broken.push({ collection, id, lines });
    }
    for (const { file } of source.findings) if (file.startsWith(`${collection}/`)) ids.add(idOf(file));
    known.set(collection, steadyIds(ids));
    return steady(entries);
  };
}

function list<Schema extends z.ZodObject<{ id: z.ZodType<string> }>>(
  collection: Collection | 'waivers',
  schema: Schema,
): (reading: Reading) => readonly Read<z.output<Schema>>[] {
  const none: ReadList<z.output<Schema>> = { entries: [], findings: [], ids: new Set() };
  const outcome = memoized((lines: Lines): ReadList<z.output<Schema>> => {
    const { entries, findings } = readList(schema, lines);
    const written = lines.text.matchAll(/^(?:- )?[ \t]*["']?id["']?:[ \t]*["']?([^\s"'#]+)/gmu);
    return { entries, findings, ids: new Set(Array.from(written, ([, id = '']) => id)) };
  });
  const steadyIds = steadySet();
  return ({ source, findings, known }) => {
    const lines = source.texts.get(`${collection}.yaml`);
    const result = lines === undefined ? none : outcome(lines);
    addAll(findings, result.findings);
    if (collection !== 'waivers') known.set(collection, steadyIds(result.ids));
    return result.entries;
  };
}
