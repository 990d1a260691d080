/** Which clauses are amended or cancelled by others now and were not before, or the other way round. */
import type { Amendment } from '../corpus/types.ts';
import { dayWords } from '../views/date.ts';
import type { Comparison } from './comparison.ts';
import { nameOf, type Reading } from './reading.ts';
import type { AmendmentChange } from './review.ts';

interface Made {
  readonly amendment: Amendment;
  readonly by: string;
}

export function amendmentChanges({ before, after }: Comparison): readonly AmendmentChange[] {
  const was = made(before);
  const now = made(after);
  const of = (state: AmendmentChange['state'], reading: Reading, { amendment, by }: Made): AmendmentChange => ({
    state,
    mode: amendment.mode,
    target: amendment.target,
    targetName: nameOf(reading.corpus, { kind: 'clause', id: amendment.target }),
    by: `${nameOf(reading.corpus, { kind: 'clause', id: by })}${isDraft(reading, by) ? ', пока это проект' : ''}`,
    from: amendment.from === null ? null : dayWords(amendment.from),
  });
  return [
    ...[...now].flatMap(([key, one]) => (was.has(key) ? [] : [of('added', after, one)])),
    ...[...was].flatMap(([key, one]) => (now.has(key) ? [] : [of('removed', before, one)])),
  ];
}

function isDraft({ corpus }: Reading, clause: string): boolean {
  return corpus.documents.get(corpus.clauses.get(clause)?.document ?? '')?.status === 'draft';
}

function made({ corpus, key }: Reading): ReadonlyMap<string, Made> {
  const found = new Map<string, Made>();
  for (const clause of corpus.clauses.values()) {
    for (const amendment of clause.amendments) {
      const { mode, target, from } = amendment;
      const own = [key({ kind: 'clause', id: clause.id }), mode, key({ kind: 'clause', id: target }), from].join(' ');
      found.set(own, { amendment, by: clause.id });
    }
  }
  return found;
}

/** What a change of this kind means to the clause that is changed: a sentence. */
export function amendmentSentence({ state, mode, by, from }: AmendmentChange): string {
  const since = from === null ? '' : ` с ${from}`;
  if (state === 'added') return `${mode === 'cancels' ? 'Отменяется' : 'Изменяется'}${since}: ${by}.`;
  return `Больше не ${mode === 'cancels' ? 'отменяется' : 'изменяется'}: раньше это делал ${by}${from === null ? '' : ` (с ${from})`}.`;
}
