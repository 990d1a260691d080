/** What becomes of the duties of each role: what its sheet shows now and did not before, and the other way round. */
import { lowerFirst } from '../findings/lower-first.ts';
import type { Clause } from '../corpus/types.ts';
import type { Tie } from '../views/ties.ts';
import { amendmentSentence } from './amendment-changes.ts';
import type { ClausePair, Comparison } from './comparison.ts';
import { peopleOf } from './people.ts';
import { nameOf, type Reading } from './reading.ts';
import type { AmendmentChange, RoleEffect } from './review.ts';
import { spaced } from './spaced.ts';

interface Effect {
  name: string;
  readonly gained: string[];
  readonly lost: string[];
  readonly changed: string[];
}

const tieWords: Readonly<Record<Tie, string>> = {
  responsible: 'отвечает',
  approves: 'решает',
  participates: 'участвует',
  informed: 'извещается',
  addressed: 'обращено к роли',
};

/** Most affected first. @param amended by id of the clause that is cancelled or amended */
export function roleEffects(
  comparison: Comparison,
  amended: ReadonlyMap<string, readonly AmendmentChange[]>,
): readonly RoleEffect[] {
  const effects = new Map<string, Effect>();
  for (const pair of comparison.clauses) add(comparison, amended, pair, effects);
  const found = Array.from(effects, ([key, effect]) => ({ id: key.slice(key.indexOf('/') + 1), ...effect }));
  const weight = ({ gained, lost, changed }: Effect): number => gained.length + lost.length + changed.length;
  return found.sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

function add(
  { before, after }: Comparison,
  amended: ReadonlyMap<string, readonly AmendmentChange[]>,
  pair: ClausePair,
  effects: Map<string, Effect>,
): void {
  const was = pair.before === null ? new Map<string, Set<Tie>>() : ties(before, pair.before);
  const now = pair.after === null ? new Map<string, Set<Tie>>() : ties(after, pair.after);
  if (was.size === 0 && now.size === 0) return;
  const id = pair.after?.id ?? pair.before?.id ?? '';
  const reasons = otherwise({ before, after }, pair, amended.get(id) ?? []);
  for (const key of new Set([...was.keys(), ...now.keys()])) {
    const one = was.get(key);
    const other = now.get(key);
    const held =
      one === undefined || other === undefined || words(one) === words(other)
        ? []
        : [`было «${words(one)}», стало «${words(other)}»`];
    if (one !== undefined && other !== undefined && held.length + reasons.length === 0) continue;
    const { corpus } = other === undefined ? before : after;
    const role = key.slice(key.indexOf('/') + 1);
    const own = effects.get(key) ?? {
      name: nameOf(corpus, { kind: 'role', id: role }),
      gained: [],
      lost: [],
      changed: [],
    };
    effects.set(key, own);
    const clause = (other === undefined ? pair.before : pair.after) ?? pair.after;
    const place = nameOf(corpus, { kind: 'clause', id: clause?.id ?? id });
    if (one === undefined) own.gained.push(`${place} — ${words(other ?? new Set())}`);
    else if (other === undefined) own.lost.push(`${place} — ${words(one)}`);
    else own.changed.push(`${place} — ${[...held, ...reasons].join(', ')}`);
  }
}

/** What the sheet would show otherwise: «другой срок, другие слова». */
function otherwise(
  sides: Pick<Comparison, 'before' | 'after'>,
  { before, after }: ClausePair,
  amendments: readonly AmendmentChange[],
): readonly string[] {
  const duties = ({ key }: Reading, clause: Clause): string =>
    clause.duties.map((id) => key({ kind: 'responsibility', id })).join(' ');
  if (before === null || after === null) return [];
  const reasons: readonly (readonly [boolean, string])[] = [
    [before.when !== after.when, 'другой срок'],
    [before.kind !== after.kind, 'другой вид'],
    [duties(sides.before, before) !== duties(sides.after, after), 'другая обязанность'],
    [spaced(before.text) !== spaced(after.text), 'другие слова'],
  ];
  return [
    ...reasons.filter(([holds]) => holds).map(([, reason]) => reason),
    ...amendments.map((one) => lowerFirst(amendmentSentence(one)).replace(/\.$/u, '')),
  ];
}

function ties({ corpus, key }: Reading, clause: Clause): ReadonlyMap<string, Set<Tie>> {
  const found = new Map<string, Set<Tie>>();
  for (const { role, tie } of peopleOf(corpus, clause)) {
    const own = key({ kind: 'role', id: role });
    found.set(own, (found.get(own) ?? new Set<Tie>()).add(tie));
  }
  return found;
}

function words(found: ReadonlySet<Tie>): string {
  return Array.from(found, (tie) => tieWords[tie]).join(', ');
}
