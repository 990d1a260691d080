/** A clause as a line of a list of duties: what is to be done, by which clause, for which responsibility. */
import type { Clause, Corpus } from '../corpus/types.ts';
import { rhythmWords } from '../markup/rhythm.ts';
import { plainText } from '../markup/tree.ts';
import { placeAtHome } from './clause-place.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import type { Part } from './part.ts';
import type { Tied } from './ties.ts';

export interface DutyItem {
  /** `<document>#<anchor>` */
  readonly clause: string;
  /** Title of the clause; empty where it has none. */
  readonly title: string;
  /** What the clause says, a line a paragraph. */
  readonly lines: readonly string[];
  readonly place: Part;
  /** Titles of the responsibilities. */
  readonly duties: readonly string[];
  /** «в день урока», or null. */
  readonly when: string | null;
  /** «решает», «как руководитель рабочей группы», «исполнитель не назван»: where it is not simply the role that does it. */
  readonly mode: string | null;
  /** Sub-clauses that stand in the same list. */
  readonly items: readonly DutyItem[];
}

/** The list of these clauses, sub-clauses under their clause where both are in it. */
export function dutyItems(corpus: Corpus, ties: readonly Tied[]): readonly DutyItem[] {
  const listed = new Set(ties.map(({ clause }) => clause.id));
  const under = Map.groupBy(ties, ({ clause }) => {
    const parent = `${clause.document}#${clause.parent ?? ''}`;
    return clause.parent !== null && listed.has(parent) ? parent : null;
  });
  const items = (parent: string | null): readonly DutyItem[] =>
    [...(under.get(parent) ?? []), ...unnamedUnder(corpus, parent)].map((tied) => ({
      ...item(corpus, tied),
      items: items(tied.clause.id),
    }));
  return items(null);
}

/** Sub-clauses whose doer is not named belong to the list of their clause all the same: «шесть полей» are six. */
function unnamedUnder(corpus: Corpus, parent: string | null): readonly Tied[] {
  const clause = parent === null ? undefined : corpus.clauses.get(parent);
  return (clause?.children ?? [])
    .flatMap((anchor) => corpus.clauses.get(`${clause?.document}#${anchor}`) ?? [])
    .filter(({ unnamed }) => unnamed)
    .map((one) => ({ clause: one, tie: 'addressed' as const }));
}

function item(corpus: Corpus, { clause, tie, as }: Tied): Omit<DutyItem, 'items'> {
  const title = plainText(clause.title);
  return {
    clause: clause.id,
    title,
    lines: linesOf(clause, title),
    place: placeAtHome(corpus, clause.id),
    duties: clause.duties.map((id) => lowerFirst(corpus.responsibilities.get(id)?.title ?? id)),
    when: clause.when === null ? null : rhythmWords(clause.when),
    mode:
      [
        tie === 'approves' ? 'решает' : '',
        clause.unnamed ? 'исполнитель не назван' : '',
        as === undefined ? '' : `как ${as}`,
      ]
        .filter(Boolean)
        .join(', ') || null,
  };
}

function linesOf({ text }: Clause, title: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return title === '' ? lines : lines.slice(1);
}
