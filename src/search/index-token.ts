/**
 * How a stem stands in Pagefind's index. Pagefind takes words apart at digits and marks; ours are to stay whole, so they
 * are written in letters. A stem that is looked up is written the same way.
 */
const letters = 'abcdefghij';

/** A stem in letters alone. */
export function indexToken(stem: string): string {
  return stem.replace(/\P{L}/gu, (mark) => `q${/\d/u.test(mark) ? (letters[Number(mark)] ?? '') : 'z'}`);
}

/** How a page has a stem: in a name of it or of its places, in its text, or only in the words of people who ask for it. */
export type Manner = 'name' | 'text' | 'asked';

/** What a token ends with; nothing else ends so. A stem stands beside itself in the index. */
export const marks: Readonly<Record<Manner, string>> = { name: 'qx', text: '', asked: 'qy' };

/** A stem as it stands in the index. */
export function stemToken(stem: string, manner: Manner): string {
  return `${indexToken(stem)}${marks[manner]}`;
}

/** What stands for a property of the page, to be narrowed by. @param value kind, or id of an organization or a role */
export function filterToken(filter: Filter, value: string): string {
  return `zz${indexToken(`${filter}${value}`)}`;
}

/** By what results can be narrowed. */
export type Filter = 'kind' | 'organization' | 'audience' | 'state';
