/**
 * How a stem stands in Pagefind's index. Pagefind takes words apart at digits and marks; ours are to stay whole, so they
 * are written in letters. A stem that is looked up is written the same way.
 */
const letters = 'abcdefghij';

/** A stem in letters alone. */
export function indexToken(stem: string): string {
  return stem.replace(/\P{L}/gu, (mark) => `q${/\d/u.test(mark) ? (letters[Number(mark)] ?? '') : 'z'}`);
}

/** A stem that a page does not say itself, but people who ask for it do. It stands beside the stem in the index. */
export function askedToken(stem: string): string {
  return `${indexToken(stem)}${askedMark}`;
}

/** What a token of `askedToken` ends with; no other does. */
export const askedMark = 'qy';

/** What stands for a property of the page, to be narrowed by. @param value kind, or id of an organization or a role */
export function filterToken(filter: Filter, value: string): string {
  return `zz${indexToken(`${filter}${value}`)}`;
}

/** By what results can be narrowed. */
export type Filter = 'kind' | 'organization' | 'audience' | 'state';
