/** The differences of two documents gathered by what differs: roles, duties, terms, addressees, what is spoken of. */
import type { Clause, Corpus, Document, Target } from '../../corpus/types.ts';
import { modeWords } from '../doer.ts';
import { cells, type Cell } from '../cells.ts';
import { actDesignation } from '../designation.ts';
import { partTo, type Part } from '../part.ts';
import type { Comparison } from './compare.ts';
import { factPart, modeLabels, placeOf, placesOf, rolePart, type Line } from './line.ts';
import type { FactMode } from './facts.ts';
import { roleDifferences, type RoleInDocument } from './roles.ts';
import { spokenOf } from './spoken-of.ts';

/** What stands in the pattern and what in the variant; an empty side is said by the group. */
export interface DifferenceRow {
  readonly what: Part;
  readonly pattern: readonly Line[];
  readonly variant: readonly Line[];
  /** Whether something else is the same on both sides; only what differs is listed. */
  readonly shared: boolean;
}

export interface DifferenceGroup {
  /** Anchor within the page. */
  readonly id: string;
  readonly title: string;
  /** Heading of the first column. */
  readonly column: string;
  readonly rows: readonly DifferenceRow[];
  /** What an empty side means. */
  readonly absent: string;
  /** The sentence where nothing differs. */
  readonly none: string;
}

export function differences(corpus: Corpus, comparison: Comparison): readonly DifferenceGroup[] {
  return [
    {
      id: 'roles',
      title: 'Роли и должности',
      column: 'Роль',
      rows: roleRows(corpus, comparison),
      absent: 'не названа',
      none: 'Роли одни и те же и названы одинаково.',
    },
    {
      id: 'duties',
      title: 'Кто за что отвечает',
      column: 'Обязанность',
      rows: dutyRows(corpus, comparison),
      absent: 'в документе не названо',
      none: 'Обязанности и те, кто за них отвечает, одни и те же.',
    },
    {
      id: 'terms',
      title: 'Сроки',
      column: 'Пункт',
      rows: factRows(corpus, comparison, ['when']),
      absent: 'срок не назван',
      none: 'Сроки одни и те же.',
    },
    {
      id: 'addressees',
      title: 'К кому обращены пункты',
      column: 'Пункт',
      rows: factRows(corpus, comparison, ['for']),
      absent: 'ни к кому не обращён',
      none: 'Пункты обращены к одним и тем же ролям.',
    },
    {
      id: 'other',
      title: 'Вид, приложения, изменения',
      column: 'Пункт',
      rows: factRows(corpus, comparison, ['promised', 'amends', 'cancels', 'kind'], true),
      absent: 'нет',
      none: '',
    },
    {
      id: 'mentioned',
      title: 'Что упомянуто',
      column: 'Термин, акт или организация',
      rows: mentionRows(corpus, comparison),
      absent: 'не упомянуто',
      none: 'Термины, акты и организации одни и те же.',
    },
  ];
}

function roleRows(corpus: Corpus, comparison: Comparison): readonly DifferenceRow[] {
  return roleDifferences(corpus, comparison).map((difference) => ({
    what: rolePart(corpus, difference.role),
    pattern: named(corpus, difference.pattern),
    variant: named(corpus, difference.variant),
    shared: false,
  }));
}

function named(corpus: Corpus, role: RoleInDocument | null): readonly Line[] {
  if (role === null) return [];
  const { names, clause } = role;
  if (names.length === 0)
    return clause === null ? [] : [{ words: plain('названа'), places: [placeOf(corpus, clause)] }];
  return names.map((one) => {
    const at = corpus.clauses.get(one.clause);
    return { words: plain(one.name), places: at === undefined ? [] : [placeOf(corpus, at)] };
  });
}

/** How a cell says in what way a role is concerned; who answers is said without a word. */
const how: Partial<Record<Cell['mode'], string>> = {
  approves: 'решает: ',
  participates: 'участвует: ',
  informed: 'извещается: ',
  condition: 'условие: ',
};

function dutyRows(corpus: Corpus, { pattern, variant }: Comparison): readonly DifferenceRow[] {
  const before = cellsIn(corpus, pattern);
  const after = cellsIn(corpus, variant);
  return [...corpus.responsibilities.keys()].flatMap((duty) => {
    const left = before.get(duty) ?? [];
    const right = after.get(duty) ?? [];
    const lost = without(left, right);
    const gained = without(right, left);
    if (lost.length + gained.length === 0) return [];
    const what = partTo({ kind: 'responsibility', id: duty }, corpus.responsibilities.get(duty)?.title ?? duty);
    const shared = lost.length < left.length;
    return [{ what, pattern: doers(corpus, lost), variant: doers(corpus, gained), shared }];
  });
}

function cellsIn(corpus: Corpus, { id }: Document): ReadonlyMap<string, readonly Cell[]> {
  const own = cells(corpus).filter(({ clause }) => corpus.clauses.get(clause)?.document === id);
  return Map.groupBy(own, ({ responsibility }) => responsibility);
}

/** Cells whose role is not concerned in the same way on the other side. */
function without(own: readonly Cell[], other: readonly Cell[]): readonly Cell[] {
  return own.filter((cell) => !other.some(({ role, mode }) => role === cell.role && mode === cell.mode));
}

/** Who, in what way, by which clauses; those who are named in the same way by the same clauses together. */
function doers(corpus: Corpus, own: readonly Cell[]): readonly Line[] {
  const byPerson = Map.groupBy(own, ({ role, mode }) => `${mode} ${role}`);
  const alike = Map.groupBy(byPerson.values(), (found) =>
    [found[0]?.mode, ...found.map(({ clause }) => clause)].join(' '),
  );
  return Array.from(alike.values(), (people): Line => {
    const first = people[0] ?? [];
    const words = people.flatMap(([cell]) => (cell === undefined ? [] : [who(corpus, cell)]));
    const clauses = first.flatMap(({ clause }) => corpus.clauses.get(clause) ?? []);
    const lead = how[first[0]?.mode ?? 'responsible'];
    return {
      words: words.map((part, index) =>
        index === 0 && lead !== undefined ? { ...part, text: `${lead}${part.text}` } : part,
      ),
      places: placesOf(corpus, clauses),
    };
  });
}

function who(corpus: Corpus, { role, mode }: Cell): Part {
  if (role !== null) return rolePart(corpus, role);
  return { text: mode === 'annex' ? modeWords.annex : modeWords.unassigned, path: null };
}

function plain(text: string): readonly Part[] {
  return [{ text, path: null }];
}

/** Pairs that differ in facts of these modes. @param inBoth whether clauses without a counterpart are left out */
function factRows(
  corpus: Corpus,
  { pairs }: Comparison,
  modes: readonly FactMode[],
  inBoth = false,
): readonly DifferenceRow[] {
  return pairs.flatMap(({ pattern, variant, kept, lost, gained }) => {
    const first = pattern ?? variant;
    if (first === null || (inBoth && (pattern === null || variant === null))) return [];
    return modes.flatMap((mode) => {
      const differs = [...lost, ...gained].some((fact) => fact.mode === mode);
      if (!differs) return [];
      const side = (clause: Clause | null, own: typeof lost): readonly Line[] =>
        clause === null
          ? [{ words: plain('пункта нет'), places: [] }]
          : factLine([...kept, ...own].flatMap((fact) => (fact.mode === mode ? [factPart(corpus, fact, clause)] : [])));
      const place = placeOf(corpus, first);
      const what = modes.length > 1 ? { ...place, text: `${modeLabels[mode]}: ${place.text}` } : place;
      return [{ what, pattern: side(pattern, lost), variant: side(variant, gained), shared: false }];
    });
  });
}

function factLine(words: readonly Part[]): readonly Line[] {
  return words.length === 0 ? [] : [{ words, places: [] }];
}

function mentionRows(corpus: Corpus, { pattern, variant }: Comparison): readonly DifferenceRow[] {
  const said = (clause: Clause | null): readonly Line[] =>
    clause === null ? [] : [{ words: plain('есть'), places: [placeOf(corpus, clause)] }];
  return spokenOf(corpus, pattern, variant).map((one) => ({
    what: partTo(one.target, nameOf(corpus, one.target)),
    pattern: said(one.pattern),
    variant: said(one.variant),
    shared: false,
  }));
}

function nameOf(corpus: Corpus, { kind, id }: Target): string {
  if (kind === 'organization') return corpus.organizations.get(id)?.name ?? id;
  const act = corpus.acts.get(id);
  if (kind === 'act' && act !== undefined) return actDesignation(act);
  const term = corpus.terms.get(id);
  return term === undefined ? id : term.expansion === undefined ? term.term : `${term.term}, ${term.expansion}`;
}
