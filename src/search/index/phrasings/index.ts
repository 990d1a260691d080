/**
 * Ways to ask for a place that are shown nowhere: what people say in their own words, gathered so that they need not know
 * ours. They are found like the questions of a guide.
 */
import { told } from '../../language/frames.ts';
import { stem } from '../../language/stem.ts';
import { tokens } from '../../language/tokens.ts';
import { mustMark, type PageText } from '../../page-text.ts';
import { access } from './access.ts';
import { acts } from './acts.ts';
import { clauses } from './clauses.ts';
import { documents } from './documents.ts';
import { lessons } from './lessons.ts';
import { parents } from './parents.ts';
import { rollout } from './rollout.ts';
import { terms } from './terms.ts';

/** Phrasings, a line each, by what they ask for: `guide/lost-password`, `term/mark`, `clause/saki-206#3.6`. */
export const phrasings: Readonly<Record<string, string>> = {
  ...access,
  ...lessons,
  ...rollout,
  ...parents,
  ...terms,
  ...acts,
  ...documents,
  ...clauses,
};

/** Stems of places and schools, as people call them. Whoever names none does not mean that one. */
const places: ReadonlySet<string> = new Set(
  'феодосия феодосийский саки сакский красномакская красный мак золотополенская золотополье'.split(' ').map(stem),
);

/** The path of what an id names. */
export function phrasedPath(id: string): string {
  const [kind = '', rest = ''] = id.split('/');
  if (kind === 'term' || kind === 'act') return `/${kind}s/#${rest}`;
  return kind === 'clause' ? `/documents/${rest.replace('#', '/#')}` : `/${kind}s/${rest}/`;
}

const byPath = new Map(
  Object.entries(phrasings).map(([id, lines]) => [
    phrasedPath(id),
    stemmed(
      lines
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ]),
);

/** Each set of stems once, in an order that compresses well: order says nothing here. */
function stemmed(lines: readonly string[]): readonly string[] {
  const sets = lines.map((line) => [...new Set(told(tokens(line)).map(stem).map(marked))].sort().join(' '));
  return [...new Set(sets)].sort();
}

/** A stem of a place is marked: only who says it is answered. */
function marked(one: string): string {
  return places.has(one) ? `${one}${mustMark}` : one;
}

/** A page whose places have their phrasings. */
export function withPhrasings(page: PageText): PageText {
  const units = page.units.map((unit) => {
    const more = byPath.get(unit.anchor === null ? page.path : `${page.path}#${unit.anchor}`) ?? [];
    return more.length === 0 ? unit : { ...unit, asked: more };
  });
  return { ...page, units };
}
