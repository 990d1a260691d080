/** The specimens of `/design/`: content made up to show every component in every state, built as real content is. */
import { buildCorpus, type Built } from '../corpus/build.ts';
import type { Source } from '../corpus/trust.ts';
import { indexLines } from '../findings/lines.ts';
import { absentPicture, brokenDocument } from './broken-document.ts';
import { longDocument } from './long-document.ts';
import { manyOrganizations } from './many-organizations.ts';

/** The day that the ages of confirmations are counted to, so that specimens look the same tomorrow. */
export const specimenDay = '2026-11-22';

/**
 * Adds what is generated to what is written in `src/design/specimens` and builds the graph.
 * @param written as `readContent` gives it
 */
export function buildSpecimens(written: Source): Built {
  const generated = new Map([
    ['documents/broken.mdx', brokenDocument()],
    ['documents/long.mdx', longDocument()],
    ...manyOrganizations(),
  ]);
  const texts = [...written.texts, ...[...generated].map(([path, text]) => [path, indexLines(path, text)] as const)];
  return buildCorpus({
    ...written,
    texts: new Map(texts.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    images: new Set([...written.images, `documents/${absentPicture}`]),
  });
}
