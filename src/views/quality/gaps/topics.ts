import type { Corpus, Topic } from '../../../corpus/types.ts';
import { partTo } from '../../part.ts';
import type { GapKind } from '../gap.ts';
import { isAnswered } from '../obliging.ts';

/** Whether a clause of the topic says who answers. */
export function hasHelp(corpus: Corpus, { clauses }: Topic): boolean {
  return clauses.some((id) => {
    const clause = corpus.clauses.get(id);
    return clause !== undefined && isAnswered(clause);
  });
}

export const topics: GapKind = {
  id: 'topics',
  title: 'По теме никто не консультирует',
  meaning: 'Тема помощи в документах есть, а кто по ней помогает, не сказано.',
  practice: 'К кому идти, назначает приказом директор школы.',
  none: 'У каждой темы помощи есть тот, кто по ней консультирует.',
  find: ({ corpus }) =>
    [...corpus.topics.values()]
      .filter((topic) => !hasHelp(corpus, topic))
      .map(({ id, title }) => ({
        organization: null,
        document: null,
        places: [partTo({ kind: 'topic', id }, title)],
        written: '',
      })),
};
