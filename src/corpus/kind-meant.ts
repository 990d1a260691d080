/** What to write instead of a kind of clause that does not exist. */
import { meant } from '../findings/meant.ts';
import { nameKey } from '../findings/name.ts';
import { clauseKinds } from '../markup/kinds.ts';

const kinds = Object.keys(clauseKinds);

/** Beginnings of words that people write for a kind. */
const otherWords: readonly (readonly [RegExp, keyof typeof clauseKinds])[] = [
  [/^(?:обяза|долж|поручени)/u, 'обязанность'],
  [/^вправе/u, 'право'],
  [/^(?:запре|нельзя|не допуск)/u, 'запрет'],
  [/^(?:разреш|можно|допуск)/u, 'разрешение'],
  [/^(?:услови|требовани)/u, 'условие'],
  [/^(?:определ|термин|понятие)/u, 'определение'],
  [/^(?:поряд|процедур|правил)/u, 'порядок'],
];

/** The hint for an unknown kind. */
export function kindMeant(written: string): string {
  const key = nameKey(written);
  const all = `Можно: ${kinds.join(', ')}.`;
  if (key.includes(',')) return `Вид у пункта один. ${all}`;
  const other = otherWords.find(([words]) => words.test(key));
  return other === undefined ? meant(written, kinds, all) : `Похоже на «${other[1]}».`;
}
