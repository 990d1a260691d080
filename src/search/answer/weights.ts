/**
 * The numbers of the ranking in one place, found by trial on two thirds of `tests/search/queries.yaml`; the other third
 * says what they are worth.
 */
import type { Manner } from '../index-token.ts';
import type { Kind } from '../page-text.ts';

export interface Weights {
  /** What the parts of a place's score count. */
  readonly cover: number;
  readonly likeness: number;
  readonly nearness: number;
  /** A way to ask for a place is a weaker name, */
  readonly asked: number;
  /** counts where it says so much of the query at least, 0 to 1, */
  readonly leastAsked: number;
  /** and of a query of one word where it is as like it as this. */
  readonly sureAsked: number;
  /** Words of all ways to ask for a place count together, so much each, */
  readonly inAsked: number;
  /** where so many words of the query are met. */
  readonly manyMet: number;
  /** What a word counts by where a page has it, when it is chosen what to read. */
  readonly manners: Readonly<Record<Manner, number>>;
  /** A page that only gathers what stands elsewhere is read later. */
  readonly views: number;
  /** A word in the text of a place says less than one in its name, */
  readonly inText: number;
  /** less where the words of the query are not met near each other, */
  readonly farText: number;
  /** which is from this nearness on. */
  readonly nearText: number;
  /** What answers stands above what mentions. */
  readonly standing: Readonly<Record<Kind, number>>;
  /** For the chosen organization, and for the chosen role. */
  readonly own: number;
  /** For what is in force no more. */
  readonly past: number;
  /** What a word weighs that no page has, measured by the rarest word there can be. */
  readonly unknown: number;
  /** What is left for a word that says little of what a query is about. */
  readonly vague: number;
  /** A place says so much of the query at least, 0 to 1. */
  readonly least: number;
  /** A clause that says so much of the query has a place among the first. */
  readonly clause: number;
  /** Where nothing is found, a name of this likeness is offered: what is less like it is another matter. */
  readonly near: number;
  /** From this likeness on a name alone is shown before the index has come. */
  readonly certain: number;
}

export const weights: Weights = {
  cover: 0.6,
  likeness: 0.9,
  nearness: 0.1,
  asked: 0.9,
  leastAsked: 0.4,
  sureAsked: 0.8,
  inAsked: 0.6,
  manyMet: 3,
  manners: { name: 1.5, text: 1, asked: 1.2 },
  views: 0.7,
  inText: 0.8,
  farText: 0.5,
  nearText: 0.2,
  standing: { guide: 0.12, document: 0.02, term: 0.02, role: 0.02, topic: 0, organization: 0, act: 0, page: -0.3 },
  own: 0.06,
  past: -0.25,
  unknown: 1.6,
  vague: 0.25,
  least: 0.42,
  clause: 0.75,
  near: 0.3,
  certain: 0.5,
};
