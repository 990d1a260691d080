/** What the texts of all kinds are made of. */
import { lowerFirst } from '../../../findings/lower-first.ts';
import type { Corpus } from '../../../corpus/types.ts';
import type { Kind, PageText, Unit } from '../../page-text.ts';

/** «учитель, классный руководитель» @param ids of roles */
export function roleTitles(corpus: Corpus, ids: readonly string[]): string {
  return ids.map((id) => lowerFirst(corpus.roles.get(id)?.title ?? id)).join(', ');
}

/** A line «Для кого: …», or none. */
export function labelled(label: string, words: string): readonly string[] {
  return words === '' ? [] : [`${label}: ${words}`];
}

interface Whole {
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly label: string;
  readonly names?: readonly string[];
  readonly roles?: readonly string[];
  readonly organization?: string | null;
  readonly lines: readonly string[];
  readonly units?: readonly Unit[];
}

/** A page that is found as a whole, and may have places of its own. */
export function wholePage({
  names = [],
  roles = [],
  organization = null,
  lines,
  units = [],
  ...page
}: Whole): PageText {
  const text = lines.filter((line) => line !== '').join('\n');
  const whole = { anchor: null, heading: page.title, names, roles, text };
  return { ...page, state: null, past: false, organization, document: null, units: [whole, ...units] };
}
