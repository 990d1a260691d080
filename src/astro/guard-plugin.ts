/**
 * The guard in Astro's own compilation of MDX: the check before the build has refused such content already,
 * this holds where somebody goes round it, and in `dev`. It throws: a reported diagnostic stops nothing (measured).
 */
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { indexLines, placeAt } from '../findings/lines.ts';
import { esmLines, esmMessage } from '../markup/esm.ts';
import { withoutFloods } from '../markup/flood.ts';
import { guard } from '../markup/guard.ts';
import { tooDeep } from '../markup/nesting.ts';

/** A refusal as Astro shows it: at the line and column of the file. */
class Refused extends Error {
  readonly line: number;
  readonly column: number;
  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Made once a document, before it is parsed: what would break the parser or run by front matter is refused first. */
export const guardPlugin: MdastPluginEntry = ({ source, data, fileURL }) => {
  const file = fileURL === undefined ? '' : fileURLToPath(fileURL);
  const lines = indexLines(file, source);
  const deep = tooDeep(lines);
  if (deep !== null) throw new Refused(`${deep.message} ${deep.hint ?? ''}`, deep.line, deep.column);
  if (data.astro?.frontmatter !== undefined && 'layout' in data.astro.frontmatter) {
    throw new Refused('Ключ «layout» подключает код и не разрешён. Уберите строку: вид страницы выбирает сайт.', 1, 1);
  }
  const [flood] = withoutFloods(lines, source).findings;
  if (flood !== undefined) throw new Refused(`${flood.message} ${flood.hint ?? ''}`, flood.line, flood.column);
  for (const { start, keyword } of esmLines(source)) {
    const { message, hint } = esmMessage(keyword);
    const { line, column } = placeAt(lines, start);
    throw new Refused(`${message} ${hint}`, line, column);
  }
  return {
    name: 'punkt-guard',
    options: { position: true },
    before(root) {
      const [refusal] = guard(root, { allowElements: true, images: null });
      if (refusal === undefined) return;
      const { line, column } = refusal.node.position?.start ?? { line: 1, column: 1 };
      throw new Refused(`${refusal.message} ${refusal.hint}`, line, column);
    },
  };
};
