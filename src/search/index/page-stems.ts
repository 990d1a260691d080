/** The words of a page as the index holds them. */
import { isFiller } from '../language/frames.ts';
import { stem } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import { filterToken, stemToken, type Manner } from '../index-token.ts';
import { mustMark, type PageText } from '../page-text.ts';

const known = new WeakMap<PageText, ReadonlyMap<string, number>>();

/** How often each stem stands on a page, its phrasings aside. */
export function pageStems(page: PageText): ReadonlyMap<string, number> {
  const counts = known.get(page) ?? countedStems(page);
  known.set(page, counts);
  return counts;
}

function countedStems({ title, label, units }: PageText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const texts = [title, label, ...units.flatMap(({ heading, names, text }) => [heading, ...names, text])];
  for (const one of texts.flatMap(tokens).map(stem)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/**
 * The page as one text of the index: its stems, each once, and its properties. Words that say nothing are left out; order
 * and number are counted elsewhere.
 * @param slips stems that are no words
 */
export function indexText(page: PageText, slips: ReadonlySet<string>): string {
  const tokens = Array.from(indexedStems(page, slips), ([stem, manner]) => stemToken(stem, manner));
  return [...tokens.sort(), ...properties(page)].join(' ');
}

/** The stems of a page that can be looked up, each in the manner that says most. */
export function indexedStems(page: PageText, slips: ReadonlySet<string>): ReadonlyMap<string, Manner> {
  const { title, units } = page;
  const names = [title, ...units.flatMap(({ heading, names: others }) => [heading, ...others])];
  const all: readonly (readonly [string, Manner])[] = [
    ...units
      .flatMap((unit) => unit.asked ?? [])
      .flatMap((line) => line.split(' ').map((one) => [one.replace(mustMark, ''), 'asked'] as const)),
    ...Array.from(pageStems(page).keys(), (one) => [one, 'text'] as const),
    ...names.flatMap(tokens).map((word) => [stem(word), 'name'] as const),
  ];
  return new Map(all.filter(([one]) => !isFiller(one) && !slips.has(one)));
}

function properties({ kind, organization, past, units }: PageText): readonly string[] {
  const roles = new Set(units.flatMap((unit) => unit.roles));
  return [
    filterToken('kind', kind),
    ...(organization === null ? [] : [filterToken('organization', organization)]),
    ...Array.from(roles, (role) => filterToken('audience', role)),
    ...(kind === 'document' ? [filterToken('state', past ? 'past' : 'present')] : []),
  ];
}
