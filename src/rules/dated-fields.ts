/** The days that content says something happened on: adopted, checked, confirmed, read. */
import type { Collection } from '../corpus/entries.ts';
import type { Corpus } from '../corpus/types.ts';

/** A day of an entry, with the keys and indexes that lead to it. */
export interface Dated {
  readonly collection: Collection;
  readonly id: string;
  readonly steps: readonly (string | number)[];
  readonly day: string;
  /** What happened, as in «Документ принят …». */
  readonly what: string;
  /** When somebody last looked; whether that is worth asking again. */
  readonly looked: boolean;
}

/** Every such day. @param today what is over by then needs nobody to look again */
export function* datedFields(corpus: Corpus, today: string): Iterable<Dated> {
  for (const { id, adopted, statusChecked, status } of corpus.documents.values()) {
    const own = { collection: 'documents', id } as const;
    if (adopted !== undefined)
      yield { ...own, steps: ['adopted'], day: adopted, what: 'Документ принят', looked: false };
    if (statusChecked === undefined) continue;
    const looked = status === 'in-force' || status === 'unverified';
    yield { ...own, steps: ['statusChecked'], day: statusChecked, what: 'Действие документа подтверждено', looked };
  }
  for (const { id, consultations } of corpus.organizations.values()) {
    for (const [index, { confirmed, validUntil }] of consultations.entries()) {
      if (confirmed === undefined) continue;
      const steps = ['consultations', index, 'confirmed'];
      const looked = validUntil >= today;
      yield { collection: 'organizations', id, steps, day: confirmed, what: 'Часы подтверждены', looked };
    }
  }
  for (const { id, reviewed } of corpus.guides.values()) {
    if (reviewed === undefined) continue;
    yield { collection: 'guides', id, steps: ['reviewed'], day: reviewed, what: 'Руководство сверено', looked: true };
  }
  for (const { id, date } of corpus.acts.values()) {
    if (date !== undefined)
      yield { collection: 'acts', id, steps: ['date'], day: date, what: 'Акт издан', looked: false };
  }
}
