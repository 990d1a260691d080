/** The words of a page as the index holds them. */
import { isFiller } from '../language/frames.ts';
import { stem } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import { filterToken, indexToken } from '../index-token.ts';
import type { PageText } from '../page-text.ts';

/** How often each stem stands on a page. */
export function pageStems({ title, label, units }: PageText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const texts = [title, label, ...units.flatMap(({ heading, names, text }) => [heading, ...names, text])];
  for (const token of texts.flatMap(tokens)) {
    const one = stem(token);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/**
 * The page as one text of the index: its stems, each once, and its properties. Words that say nothing are left out; order
 * and number are counted elsewhere.
 */
export function indexText(page: PageText): string {
  const stems = [...pageStems(page).keys()].filter((one) => !isFiller(one));
  return [...stems.map(indexToken), ...properties(page)].join(' ');
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
