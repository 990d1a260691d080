/** The words of a page as the index holds them. */
import { isFiller } from '../language/frames.ts';
import { stem } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import { askedToken, filterToken, indexToken } from '../index-token.ts';
import type { PageText } from '../page-text.ts';

/** How often each stem stands on a page. */
export function pageStems({ title, label, units }: PageText): ReadonlyMap<string, number> {
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
  const { own, asked } = indexedStems(page, slips);
  return [...own.map(indexToken), ...asked.map(askedToken), ...properties(page)].join(' ');
}

/** The stems of a page that can be looked up: its own, and those that only people say who ask for it. */
export function indexedStems(
  page: PageText,
  slips: ReadonlySet<string>,
): { readonly own: readonly string[]; readonly asked: readonly string[] } {
  const own = pageStems(page);
  const asked = new Set(page.units.flatMap((unit) => unit.asked ?? []).flatMap((line) => line.split(' ')));
  const isTold = (one: string): boolean => !isFiller(one) && !slips.has(one);
  return {
    own: [...own.keys()].filter(isTold).sort(),
    asked: [...asked].filter((one) => isTold(one) && !own.has(one)).sort(),
  };
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
