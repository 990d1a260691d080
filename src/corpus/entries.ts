/** Every collection read and checked, before anything is resolved. */
import type { z } from 'zod';
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
import { waiverSchema } from '../schemas/waiver.ts';
import { readFrontMatter, readList, readYamlFile, type Outcome, type Read } from './entry.ts';
import type { Source } from './read.ts';

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
  /** Prose and documents whose front matter has errors: their bodies are checked all the same. */
  readonly broken: readonly Broken[];
  /** Ids of every file or entry that exists, also where it could not be read: references to them are no second error. */
  readonly known: ReadonlyMap<Collection, ReadonlySet<string>>;
}

export type Collection = Exclude<keyof Entries, 'known' | 'broken'>;

/** A file without usable front matter. */
export interface Broken {
  readonly collection: Collection;
  readonly id: string;
  readonly lines: Lines;
}

/** Reads all collections of a source. */
export function readEntries(source: Source): { entries: Entries; findings: Finding[] } {
  const findings: Finding[] = [];
  const broken: Broken[] = [];
  const known = new Map<Collection, ReadonlySet<string>>();

  function folder<Schema extends z.ZodObject>(
    collection: Collection,
    schema: Schema,
    read: (schema: Schema, id: string, lines: Lines) => Outcome<z.output<Schema>>,
  ): Read<z.output<Schema>>[] {
    const ids = new Set<string>();
    const entries: Read<z.output<Schema>>[] = [];
    for (const [path, lines] of source.texts) {
      if (!path.startsWith(`${collection}/`)) continue;
      const id = path.slice(collection.length + 1, path.lastIndexOf('.'));
      ids.add(id);
      const result = read(schema, id, lines);
      findings.push(...result.findings);
      if (result.entry !== null) entries.push(result.entry);
      else if (lines.text.trim() !== '') broken.push({ collection, id, lines });
    }
    for (const { file } of source.findings) {
      if (file.startsWith(`${collection}/`)) ids.add(file.slice(collection.length + 1, file.lastIndexOf('.')));
    }
    known.set(collection, ids);
    return entries;
  }

  function list<Schema extends z.ZodObject<{ id: z.ZodType<string> }>>(
    collection: Collection,
    schema: Schema,
  ): Read<z.output<Schema>>[] {
    const lines = source.texts.get(`${collection}.yaml`);
    if (lines === undefined) {
      known.set(collection, new Set());
      return [];
    }
    const result = readList(schema, lines);
    findings.push(...result.findings);
    const written = Array.from(
      lines.text.matchAll(/^(?:- )?\s*["']?id["']?:\s*["']?([^\s"'#]+)/gmu),
      ([, id = '']) => id,
    );
    known.set(collection, new Set(written));
    return result.entries;
  }

  const waivers = source.texts.get('waivers.yaml');
  if (waivers !== undefined) findings.push(...readList(waiverSchema, waivers).findings);

  const entries: Entries = {
    documents: folder('documents', documentSchema, readFrontMatter),
    roles: folder('roles', roleSchema, readFrontMatter),
    topics: folder('topics', topicSchema, readFrontMatter),
    guides: folder('guides', guideSchema, readFrontMatter),
    organizations: folder('organizations', organizationSchema, readYamlFile),
    responsibilities: list('responsibilities', responsibilitySchema),
    terms: list('terms', termSchema),
    acts: list('acts', actSchema),
    broken,
    known,
  };
  return { entries, findings };
}
