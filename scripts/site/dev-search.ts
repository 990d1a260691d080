/** Search in `npm run dev`: the index is made when it is first asked for, and again after an edit. */
import type { AstroIntegration } from 'astro';
import { buildDay } from '../../src/astro/build-day.ts';
import { graph } from '../../src/astro/graph.ts';
import { config } from '../../punkt.config.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Serves `<base>pagefind/` from memory.
 * @param base `/` or `/punkt/`
 */
export function devSearch(base: string): AstroIntegration {
  let made: { readonly corpus: Corpus; readonly files: Promise<Files> } | null = null;
  const index = (): Promise<Files> => {
    const corpus = graph();
    if (made?.corpus !== corpus) made = { corpus, files: filesOf(corpus) };
    return made.files;
  };
  return {
    name: 'punkt-dev-search',
    hooks: {
      'astro:server:setup'({ server, logger }) {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          if (!path.startsWith(`${base}pagefind/`)) {
            next();
            return;
          }
          index()
            .then((files) => {
              const content = files.get(path.slice(`${base}pagefind/`.length));
              if (content === undefined) {
                next();
                return;
              }
              if (path.endsWith('.json')) response.setHeader('Content-Type', 'application/json');
              response.end(content);
            })
            .catch((cause: unknown) => {
              logger.error(cause instanceof Error ? cause.message : String(cause));
              next();
            });
        });
      },
    },
  };
}

async function filesOf(corpus: Corpus): Promise<Files> {
  const files = await searchFiles(corpus, buildDay(), config);
  return new Map(files.map(({ path, content }) => [path, content]));
}
