/** Astro's store is filled from the graph: ids and front matter alone; bodies of prose are compiled when rendered. */
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import type { Corpus } from '../corpus/types.ts';
import { contentDirectory } from './content-directory.ts';
import { graph } from './graph.ts';

type Collection = Exclude<keyof Corpus, 'clauses' | 'images'>;

/** A collection whose entries hold data alone. */
export function dataLoader(collection: Collection, schema: z.ZodObject): Loader {
  return loader(collection, schema, () => ({}));
}

/** A collection whose entries have a body, compiled by `@astrojs/mdx` behind the guard. */
export function proseLoader(collection: 'roles' | 'topics' | 'guides', schema: z.ZodObject): Loader {
  return loader(collection, schema, (file) => ({
    filePath: `${contentDirectory.fromRoot}/${file}`,
    deferredRender: true,
  }));
}

function loader(
  collection: Collection,
  schema: z.ZodObject,
  body: (file: string) => { filePath?: string; deferredRender?: boolean },
): Loader {
  const keys = Object.keys(schema.shape);
  return {
    name: `punkt-${collection}`,
    schema,
    load: (context) => {
      const { store, watcher } = context;
      const fill = (): void => {
        store.clear();
        for (const entry of graph()[collection].values()) {
          const data = Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)));
          store.set({ id: entry.id, data, digest: context.generateDigest(data), ...body(entry.at.file) });
        }
      };
      fill();
      watcher?.on('punkt:graph', fill);
      return Promise.resolve();
    },
  };
}
