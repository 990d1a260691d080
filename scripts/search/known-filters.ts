import type { Corpus } from '../../src/corpus/types.ts';
import { looksLike } from '../../src/findings/nearest.ts';
import { visible } from '../../src/findings/visible.ts';
import type { Question } from '../../src/search/answer/ask.ts';
import type { Filter } from '../../src/search/index-token.ts';
import { kinds } from '../../src/search/page-text.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Sees that every filter has a value that a page can have. @throws {UsageError} with the nearest one */
export function knownFilters({ organizations, roles }: Corpus, filters: Question['filters']): void {
  const values: Readonly<Record<Filter, readonly string[]>> = {
    kind: Object.keys(kinds),
    organization: [...organizations.keys()],
    audience: [...roles.keys()],
    state: ['present', 'past'],
  };
  const wrong = (['kind', 'organization', 'audience', 'state'] as const).flatMap((filter) => {
    const written = filters[filter];
    if (written === undefined || values[filter].includes(written)) return [];
    const hint = looksLike(written, values[filter], null) ?? `Можно: ${values[filter].join(', ')}.`;
    return [`У ключа --${filter} нет значения «${visible(written)}». ${hint}`];
  });
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
}
