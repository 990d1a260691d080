/** Makes what a reader's search is given beside the index. */
import type { Corpus } from '../../corpus/types.ts';
import { makeLexicon, type MadeLexicon } from '../language/make-lexicon.ts';
import { pageStems } from './page-stems.ts';
import type { PageText } from '../page-text.ts';
import type { NamedPlace, SearchData } from '../search-data.ts';

/** Questions of a guide that are suggested, the first; the index has them all. */
const mostQuestions = 3;
/** More places are left to the index: a reader downloads them all. */
const mostPlaces = 400;

/** The words of a site. @param pages all its texts */
export function siteLexicon(corpus: Corpus, pages: readonly PageText[]): MadeLexicon {
  const counts = new Map<string, number>();
  for (const page of pages) for (const one of pageStems(page).keys()) counts.set(one, (counts.get(one) ?? 0) + 1);
  return makeLexicon(counts, synonyms(corpus));
}

/** What search is told of a site beside its content. */
export interface SearchSettings {
  /** Where other sites stand that are searched along. */
  readonly searchAlso: readonly string[];
  /** Id of the organization that a reader is of who has chosen none. */
  readonly defaultOrganization: string | null;
}

/** @param pages all texts of the site */
export function searchData(
  { data }: MadeLexicon,
  pages: readonly PageText[],
  { searchAlso, defaultOrganization }: SearchSettings,
): SearchData {
  return {
    pages: pages.length,
    along: searchAlso.map((site) => site.replace(/\/$/u, '')),
    organization: defaultOrganization,
    lexicon: data,
    places: places(pages),
  };
}

/** Phrases that mean the same: of the glossary, and the names of roles that one organization alone does not own. */
function synonyms({ terms, roles }: Corpus): readonly (readonly string[])[] {
  return [
    ...Array.from(terms.values(), ({ term, expansion, synonyms: others }) => [
      term,
      ...(expansion === undefined ? [] : [expansion]),
      ...others,
    ]),
    ...Array.from(roles.values(), ({ title, aliases }) => [...new Set([title, ...aliases.map(({ name }) => name)])]),
  ].filter((phrases) => phrases.length > 1);
}

function places(pages: readonly PageText[]): readonly NamedPlace[] {
  return pages.flatMap((page) => (page.kind === 'term' ? [...entries(page)] : [whole(page)])).slice(0, mostPlaces);
}

function whole({ path, kind, title, label, units }: PageText): NamedPlace {
  const [own] = units;
  return {
    path,
    kind,
    title,
    label: kind === 'document' ? label : null,
    questions: kind === 'guide' ? (own?.names.slice(0, mostQuestions) ?? []) : [],
  };
}

function* entries({ path, kind, units }: PageText): Iterable<NamedPlace> {
  for (const { anchor, heading } of units) {
    if (anchor !== null) yield { path: `${path}#${anchor}`, kind, title: heading, label: null, questions: [] };
  }
}
