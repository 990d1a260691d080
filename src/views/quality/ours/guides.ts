import type { Topic } from '../../../corpus/types.ts';
import { partTo } from '../../part.ts';
import type { GapKind } from '../gap.ts';

/** Whether a guide names the topic. */
export function hasGuide({ referencedBy }: Topic): boolean {
  return referencedBy.some(({ kind }) => kind === 'guide');
}

export const guides: GapKind = {
  id: 'guides',
  title: 'К теме нет руководства',
  meaning: 'Тема и пункты, из которых она взята, на сайте есть, а пошагового руководства мы ещё не написали.',
  practice: null,
  none: 'К каждой теме есть руководство.',
  find: ({ corpus }) =>
    [...corpus.topics.values()]
      .filter((topic) => !hasGuide(topic))
      .map(({ id, title }) => ({
        organization: null,
        document: null,
        places: [partTo({ kind: 'topic', id }, title)],
        written: '',
      })),
};
