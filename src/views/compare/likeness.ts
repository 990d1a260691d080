/** How alike two clauses are: by number, responsibilities, people and words. The same from either side. */
import type { Clause } from '../../corpus/types.ts';
import { nameKey } from '../../findings/name.ts';
import { stemsOf } from './stems.ts';

/** How alike two clauses are; null where nothing says that one stands for the other. */
export type Likeness = (one: Clause, other: Clause) => number | null;

/** What a clause is compared by, read once. */
interface Read {
  readonly clause: Clause;
  readonly words: string;
  readonly stems: ReadonlySet<string>;
  readonly people: readonly string[];
}

const weight = { sameWords: 0.5, number: 0.5, duties: 0.4, people: 0.2, anchor: 0.01 } as const;
/** From this likeness of words on a clause is known by them alone, with its people, its responsibility, its number. */
const enough = { words: 0.6, withPeople: 0.35, withDuty: 0.25, withNumber: 0.15 } as const;

/**
 * The likeness of the clauses of two documents. Rare words tell more than those that stand in every clause.
 * A clause is like nothing as much as like itself.
 */
export function likenessOf(pattern: readonly Clause[], variant: readonly Clause[]): Likeness {
  const known = new Map([...pattern, ...variant].map((clause) => [clause, read(clause)]));
  const met = new Map<string, number>();
  for (const { stems } of known.values()) for (const stem of stems) met.set(stem, (met.get(stem) ?? 0) + 1);
  const worth = new Map(Array.from(met, ([stem, times]) => [stem, Math.log(1 + known.size / times)]));
  const sum = (stems: Iterable<string>): number => {
    let total = 0;
    for (const stem of stems) total += worth.get(stem) ?? 0;
    return total;
  };
  const whole = new Map(Array.from(known.values(), ({ clause, stems }) => [clause, sum(stems)]));

  return (one, other) => {
    const left = known.get(one) ?? read(one);
    const right = known.get(other) ?? read(other);
    const sameWords = left.words === right.words;
    const both = (whole.get(one) ?? 0) + (whole.get(other) ?? 0);
    const words = sameWords ? 1 : both === 0 ? 0 : (2 * sum(shared(left.stems, right.stems))) / both;
    const isNumber = sameNumber(one, other);
    const duties = overlap(one.duties, other.duties);
    const people = overlap(left.people, right.people);
    const otherDuties = one.duties.length > 0 && other.duties.length > 0 && duties === 0;
    const recognized =
      words >= enough.words ||
      (people > 0 && !otherDuties && words >= enough.withPeople) ||
      (duties > 0 && words >= enough.withDuty) ||
      (isNumber && (words >= enough.withNumber || duties > 0 || people > 0));
    if (!recognized) return null;
    return (
      words +
      (sameWords ? weight.sameWords : 0) +
      (isNumber ? weight.number : 0) +
      weight.duties * duties +
      weight.people * people +
      (one.anchor === other.anchor ? weight.anchor : 0)
    );
  };
}

function read(clause: Clause): Read {
  const words = nameKey(clause.text);
  const people = [
    ...clause.responsible,
    ...clause.approves,
    ...clause.participates,
    ...clause.informed,
    ...clause.addressees,
  ];
  return { clause, words, stems: stemsOf(clause.text), people };
}

/** Whether both have one number, and in the same section. */
export function sameNumber(one: Clause, other: Clause): boolean {
  return one.number !== null && one.number === other.number && one.section === other.section;
}

/** The share of what two lists have in common. */
function overlap(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Set(one);
  const right = new Set(other);
  const both = shared(left, right).length;
  return both / (left.size + right.size - both);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...one].filter((word) => other.has(word));
}
