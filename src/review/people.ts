/** Whose sheet a clause stands on, and as what. */
import type { Clause, Corpus } from '../corpus/types.ts';
import { addresseesOf, type Tie } from '../views/ties.ts';

export interface Person {
  readonly role: string;
  readonly tie: Tie;
}

/** Everybody a clause concerns, as the sheets of roles have it. */
export function peopleOf(corpus: Corpus, clause: Clause): readonly Person[] {
  const { responsible, approves, participates, informed, unnamed, children } = clause;
  const answered = responsible.length + approves.length > 0 || unnamed;
  const ties: readonly (readonly [Tie, readonly string[]])[] = [
    ['responsible', responsible],
    ['approves', approves],
    ['participates', participates],
    ['informed', informed],
    ['addressed', answered || children.length > 0 ? [] : addresseesOf(corpus, clause)],
  ];
  return ties.flatMap(([tie, roles]) => roles.map((role) => ({ role, tie })));
}
