/** What a person wants to make, by the word they use for it. */
import { nameKey } from '../findings/name.ts';
import { nearest } from '../findings/nearest.ts';
import { documentKinds } from '../schemas/document.ts';
import { valueWords } from '../schemas/value-words.ts';
import { scaffolds } from './all.ts';
import { organizationLevels } from './kinds/organization.ts';
import type { Scaffold } from './scaffold.ts';

/** What can be made: «Можно: document (документ), …». */
const possible = `Можно: ${scaffolds.map(({ kind, words }) => `${kind} (${words})`).join(', ')}.`;

/** Words for something narrower than a kind of file, with the way to make it. */
const narrower: ReadonlyMap<string, string> = new Map([
  ...documentKinds.map((kind): [string, string] => [
    valueWords('kind', kind) ?? kind,
    `Это вид документа: npm run new -- document --kind ${kind}. Если это приложение: npm run new -- annex --kind ${kind}.`,
  ]),
  ...organizationLevels.map((level): [string, string] => [
    valueWords('level', level) ?? level,
    `Это организация: npm run new -- organization --level ${level}.`,
  ]),
]);

/** The scaffold of a word; else a Russian sentence or two that say what was meant. */
export function scaffoldNamed(written: string): Scaffold | string {
  const key = nameKey(written);
  const found = scaffolds.find(({ kind, words }) => kind === key || words === key);
  if (found !== undefined) return found;
  const way = narrower.get(key);
  if (way !== undefined) return `Слова «${written}» мало. ${way}`;
  const near = nearest(written, [...scaffolds.flatMap(({ kind, words }) => [kind, words]), ...narrower.keys()]);
  const similar = near === null ? '' : ` Похоже на «${near}».`;
  return `«${written}» завести нельзя.${similar} ${narrower.get(near ?? '') ?? possible}`;
}
