/** The files that editors read: JSON Schemas, and for the Astro extension a list of which file has which. */
import { pathToFileURL } from 'node:url';
import type { Corpus } from '../../src/corpus/types.ts';
import { jsonSchema, listSchema, type JsonSchema } from '../../src/schemas/json-schema.ts';
import { edited, type Edited } from './collections.ts';
import { namesOf } from './names.ts';
import type { Described } from '../../src/schemas/field-words.ts';

/** Where `.vscode/settings.json` looks for the schemas of YAML files. */
export const yamlFolder = '.vscode/schemas';

/**
 * Where the Astro extension looks for the schemas of front matter. Astro writes schemas there itself, in English and
 * by the names of its collections; ours have names of their own, and the list leads to ours.
 */
export const frontMatterFolder = '.astro/collections';

/** The schemas by collection: what an entry, a file or a list must be. */
export function schemas(corpus: Corpus): ReadonlyMap<Described, JsonSchema> {
  const names = namesOf(corpus);
  return new Map(
    collections().map(([collection, { schema, title, form }]) => {
      const entry = jsonSchema(schema, collection, title, (path) => names(collection, path));
      return [collection, form === 'list' ? listSchema(entry) : entry];
    }),
  );
}

/**
 * The texts of all files by path, relative to the repository.
 * @param content absolute path of the content folder @param paths every file of it, relative to it
 */
export function schemaFiles(corpus: Corpus, content: string, paths: Iterable<string>): ReadonlyMap<string, string> {
  const made = schemas(corpus);
  const files = new Map<string, string>();
  const withSchema: { hasSchema: true; name: string }[] = [];
  for (const [collection, { form }] of collections()) {
    const text = `${JSON.stringify(made.get(collection), null, 2)}\n`;
    files.set(`${yamlFolder}/${collection}.schema.json`, text);
    if (form !== 'front-matter') continue;
    files.set(`${frontMatterFolder}/${nameOf(collection)}.schema.json`, text);
    withSchema.push({ hasSchema: true, name: nameOf(collection) });
  }
  const entries: Record<string, string> = {};
  for (const path of [...paths].sort()) {
    const [collection] = collections().find(([name]) => path.startsWith(`${name}/`) && path.endsWith('.mdx')) ?? [];
    // The extension compares addresses in small letters and without escapes.
    const address = decodeURIComponent(pathToFileURL(`${content}/${path}`).href).toLowerCase();
    if (collection !== undefined) entries[address] = nameOf(collection);
  }
  const list = { collections: withSchema, entries };
  files.set(`${frontMatterFolder}/collections.json`, `${JSON.stringify(list, null, 2)}\n`);
  return files;
}

function nameOf(collection: Described): string {
  return `punkt-${collection}`;
}

function collections(): readonly (readonly [Described, Edited])[] {
  return Object.keys(edited)
    .filter(isDescribed)
    .map((name) => [name, edited[name]]);
}

function isDescribed(name: string): name is Described {
  return Object.hasOwn(edited, name);
}
