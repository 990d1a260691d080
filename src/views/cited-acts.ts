/** The acts as their page shows them: those our documents cite, then the others. */
import type { ActEntry, Corpus } from '../corpus/types.ts';
import { actDesignation } from './designation.ts';
import { upperFirst } from '../findings/lower-first.ts';
import { mentions, type Mention } from './mentions.ts';

export interface CitedAct {
  readonly act: ActEntry;
  /** «Закон № 273-ФЗ от 29.12.2012» */
  readonly designation: string;
  readonly mentions: readonly Mention[];
}

export interface CitedActs {
  readonly cited: readonly CitedAct[];
  readonly others: readonly CitedAct[];
}

export function citedActs(corpus: Corpus): CitedActs {
  const acts = [...corpus.acts.values()].map((act) => ({
    act,
    designation: upperFirst(actDesignation(act)),
    mentions: mentions(corpus, act.referencedBy, null),
  }));
  const { cited = [], others = [] } = Object.groupBy(acts, (one) => (one.mentions.length > 0 ? 'cited' : 'others'));
  return { cited, others };
}
