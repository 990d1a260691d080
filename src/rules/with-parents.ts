import type { Corpus } from '../corpus/types.ts';

/** An organization and those above it; a loop among them ends the way. */
export function withParents({ organizations }: Corpus, organization: string): ReadonlySet<string> {
  const own = new Set<string>();
  for (
    let at: string | undefined = organization;
    at !== undefined && !own.has(at);
    at = organizations.get(at)?.parent
  ) {
    own.add(at);
  }
  return own;
}
