/** All generated documents before they have words, and what every one may refer to. */
import type { Corpus } from '../../src/corpus/types.ts';
import type { Chance } from './chance.ts';
import { planBody, type Plan, type PlannedClause, type Style } from './plan.ts';
import type { School } from './schools.ts';

/** A document that is to be written. */
export interface Planned extends Plan {
  readonly id: string;
  /** The order of adoption: later documents change earlier ones. */
  readonly index: number;
  readonly school: School;
  readonly number: string | null;
  readonly adopted: string;
  status: 'in-force' | 'unverified' | 'superseded' | 'repealed' | 'draft';
  readonly annexes: Annex[];
  /** The order that it is an annex to, and its number there. */
  readonly annexTo: { readonly order: Planned; readonly number: string } | null;
  readonly supersedes: Planned[];
}

/** A line of a ledger of annexes; without a document its text is missing. */
export interface Annex {
  readonly number: string;
  document: Planned | null;
}

/** A change of an earlier clause. */
export interface Change {
  readonly key: 'Изменяет' | 'Отменяет';
  readonly targets: readonly PlannedClause[];
  /** As it is written: `01.09.2024`. */
  readonly from: string;
}

/** Everything that links may lead to. */
export interface Library {
  readonly corpus: Corpus;
  readonly documents: readonly Planned[];
  readonly byId: ReadonlyMap<string, Planned>;
  readonly changes: ReadonlyMap<PlannedClause, Change>;
  readonly cancelled: ReadonlySet<PlannedClause>;
}

const statuses = ['in-force', 'unverified', 'unverified', 'repealed', 'draft'] as const;
const styles: readonly [Style, ...Style[]] = ['plain', 'anew', 'through', 'prefixed'];

/** Plans so many documents of the schools. */
export function planLibrary(
  corpus: Corpus,
  schools: readonly [School, ...School[]],
  count: number,
  chance: Chance,
): Library {
  const documents: Planned[] = [];
  while (documents.length < count) {
    const order = plan(null);
    replaceOne(order);
    const ledger = chance.percent(25) ? 1 + chance.below(4) : 0;
    for (let number = 1; number <= ledger; number++) {
      const annex: Annex = { number: String(number), document: null };
      order.annexes.push(annex);
      const published = documents.length < count && chance.percent(50);
      chance.noted(published ? 'annex published' : 'annex missing', '');
      if (published) annex.document = plan({ order, number: annex.number });
    }
  }
  const { changes, cancelled } = planChanges(documents, chance);
  return { corpus, documents, byId: new Map(documents.map((one) => [one.id, one])), changes, cancelled };

  function plan(annexTo: Planned['annexTo']): Planned {
    const index = documents.length;
    const school = annexTo?.order.school ?? chance.of(schools);
    const id = annexTo === null ? `${school.id}-${String(index + 1)}` : `${annexTo.order.id}-${annexTo.number}`;
    const style = chance.of(styles);
    chance.noted(`style ${style}`, '');
    const planned: Planned = {
      ...planBody(id, style, chance),
      id,
      index,
      school,
      number: annexTo === null && chance.percent(80) ? `${String(index + 1)}-од` : null,
      adopted: new Date(Date.UTC(2015, 0, 1 + (annexTo?.order.index ?? index) * 3)).toISOString().slice(0, 10),
      status: chance.of(statuses),
      annexes: [],
      annexTo,
      supersedes: [],
    };
    documents.push(planned);
    return planned;
  }

  /** Puts an order in the place of an earlier one of the same school. */
  function replaceOne(order: Planned): void {
    if (order.status !== 'in-force' && order.status !== 'unverified') return;
    if (!chance.percent(15)) return;
    const old = chance.maybe(documents.filter((one) => one.school === order.school && one.index < order.index));
    if (old === undefined || old.supersedes.length > 0 || old.annexTo !== null || old.status === 'superseded') return;
    old.status = 'superseded';
    order.supersedes.push(old);
  }
}

function planChanges(
  documents: readonly Planned[],
  chance: Chance,
): { changes: Map<PlannedClause, Change>; cancelled: Set<PlannedClause> } {
  const changes = new Map<PlannedClause, Change>();
  const cancelled = new Set<PlannedClause>();
  for (const document of documents) {
    const clause = chance.maybe(document.clauses.filter(({ form }) => form === 'numbered'));
    const earlier = chance.maybe(documents.slice(0, document.index));
    if (clause === undefined || earlier === undefined || !chance.percent(25)) continue;
    const parents = new Set(earlier.clauses.map(({ parent }) => parent));
    const leaves = earlier.clauses.filter((one) => one.form === 'numbered' && !parents.has(one) && !cancelled.has(one));
    const key = chance.percent(50) ? 'Изменяет' : 'Отменяет';
    const targets = chance.some(leaves, chance.percent(25) ? 2 : 1);
    if (targets.length === 0 || earlier.adopted > document.adopted) continue;
    const from = chance.of(['01.09.2024', '15.01.2025', '30.11.2026'] as const);
    if (key === 'Отменяет') for (const target of targets) cancelled.add(target);
    changes.set(clause, { key, targets, from });
  }
  return { changes, cancelled };
}
