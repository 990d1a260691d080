/** From a spot of the built folder back to the line of the content that it was made from. */
import type { Corpus, Target } from '../corpus/types.ts';
import { targetKey } from '../corpus/target.ts';
import { placeOfUse, type Use } from '../corpus/use.ts';
import type { Place } from '../findings/finding.ts';
import { addressOf } from '../views/address.ts';
import type { Promised } from './built.ts';
import type { Spot } from './site-check.ts';

/** The entry that a page is made from, with its file. */
interface Maker {
  readonly from: Target;
  readonly at: Place;
}

/** Finds the source of spots. @returns a function that gives the place in the content, or null where there is none */
export function sourceFinder({ corpus, uses }: Pick<Promised, 'corpus' | 'uses'>): (spot: Spot) => Place | null {
  let known: ReadonlyMap<string, readonly Use[]> | null = null;
  return ({ page, clause, inMain, leads }) => {
    if (page === null) return null;
    const shown = clause === null ? undefined : corpus.clauses.get(clause);
    const maker = shown === undefined ? null : { from: { kind: 'clause', id: shown.id } as const, at: shown.at };
    const found = maker ?? (inMain ? pageMaker(corpus, page.path) : null);
    if (found === null) return null;
    known ??= Map.groupBy(uses, ({ from }) => targetKey(from));
    const meant =
      leads === null ? undefined : known.get(targetKey(found.from))?.find((use) => addressOf(use.target) === leads);
    return meant === undefined ? found.at : placeOfUse(meant);
  };
}

/** The place of the entry that a page is made from, or null where it is made from many. */
export function sourceOfPage(corpus: Corpus, path: string): Place | null {
  return pageMaker(corpus, path)?.at ?? null;
}

/** The place of what an anchor of a page shows, or null. */
export function sourceOfAnchor(corpus: Corpus, path: string, anchor: string): Place | null {
  const [, folder = '', id = ''] = path.split('/');
  if (folder === 'documents') {
    const sections = corpus.documents.get(id)?.sections ?? [];
    const section = sections.find((one) => one.anchor === anchor);
    return (corpus.clauses.get(`${id}#${anchor}`) ?? section)?.at ?? null;
  }
  if (folder === 'terms') return corpus.terms.get(anchor)?.at ?? null;
  return folder === 'acts' ? (corpus.acts.get(anchor)?.at ?? null) : null;
}

function pageMaker(corpus: Corpus, path: string): Maker | null {
  const [, folder = '', id = '', ...rest] = path.split('/');
  const made = (kind: Target['kind'], entry: { readonly at: Place } | undefined): Maker | null =>
    entry === undefined || rest.at(-1) !== '' ? null : { from: { kind, id }, at: entry.at };
  switch (folder) {
    case 'documents':
      return made('document', corpus.documents.get(id));
    case 'roles':
      return made('role', corpus.roles.get(id));
    case 'topics':
      return made('topic', corpus.topics.get(id));
    case 'guides':
      return made('guide', corpus.guides.get(id));
    case 'organizations':
      return made('organization', corpus.organizations.get(id));
    default:
      return null;
  }
}
