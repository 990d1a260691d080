import { resolve } from 'node:path';
import { normalBase } from '../src/astro/base.ts';
import { remembered, type Remembered } from '../src/astro/remembered.ts';

/** What a person sets from outside, read once at the edge; with the absolute paths of what is remembered of the content. */
export interface Environment extends Remembered {
  /** `/` or `/punkt/` */
  readonly base: string;
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Port of `npm start`. */
  readonly port: number;
}

/** The repository's folder. */
export const root = resolve(import.meta.dirname, '..');

/**
 * Reads `BASE_PATH`, `CONTENT_DIR` (relative to the repository) and `PORT`. Another content folder has its own
 * `permalinks.txt` and `references.lock`, beside it.
 * @throws with a Russian message where one makes no sense
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const content = resolve(root, variables['CONTENT_DIR'] || 'src/content');
  return {
    base: normalBase(variables['BASE_PATH']),
    content,
    ...remembered(root, content),
    port: readPort(variables['PORT']),
  };
}

function readPort(written: string | undefined): number {
  if (written === undefined || written === '') return 4321;
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT: «${written}» — не номер порта. Нужно число от 1 до 65535, например PORT=8080.`);
}
