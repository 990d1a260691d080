/** Cells of the matrix as branches, gathered by organization. */
import type { Corpus } from '../../corpus/types.ts';
import type { Place } from '../../findings/finding.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import type { Cell } from '../cells.ts';
import { placeAtHome } from '../clause-place.ts';
import { modeWords } from '../doer.ts';
import { leaf, type Branch } from './node.ts';
import { dutyTitle, organizationName, roleTitle } from './thing.ts';

/** What a cell says: the part that the root of the tree says already is left out. */
export type Said = 'all' | 'without role' | 'without duty' | 'without clause';

/** The cells under a heading for each organization; nothing where there are none. */
export function cellGroups(corpus: Corpus, cells: readonly Cell[], said: Said): Branch[] {
  if (cells.length === 0) return [];
  const organizations = Map.groupBy(cells, ({ organization }) => organization);
  const branches = [...organizations].map(([id, own]) =>
    leaf(
      'group',
      id,
      `${organizationName(corpus, id)}: ${own.length}`,
      null,
      own.map((cell) => branch(corpus, cell, said)),
    ),
  );
  return [leaf('group', 'cells', `Клетки матрицы: ${cells.length}`, null, branches)];
}

/** Names a cell for ever. */
export function cellId({ organization, responsibility, role, mode, clause }: Cell): string {
  return [organization, responsibility, role ?? '-', mode, clause].join('/');
}

function branch(corpus: Corpus, cell: Cell, said: Said): Branch {
  const { role, mode, clause } = cell;
  const who = role === null || said === 'without role' ? [] : [lowerFirst(roleTitle(corpus, role))];
  const what = said === 'without duty' ? [] : [lowerFirst(dutyTitle(corpus, cell.responsibility))];
  const by = said === 'without clause' ? '' : ` (${placeAtHome(corpus, clause).text})`;
  const subject = [...what, ...who].join(': ');
  const words = `${subject === '' ? '' : `${subject} — `}${modeWords[mode]}${holder(corpus, cell)}${by}`;
  return leaf('cell', cellId(cell), words, placeOf(corpus, clause));
}

/** Who holds the role there, where it is the holder of another. */
function holder(corpus: Corpus, { holder: id }: Cell): string {
  return id === null ? '' : `, эту роль держит ${lowerFirst(roleTitle(corpus, id))}`;
}

function placeOf(corpus: Corpus, clause: string): Place | null {
  return corpus.clauses.get(clause)?.at ?? null;
}
