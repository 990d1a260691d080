import { lowerFirst } from '../../../findings/lower-first.ts';
import { partTo } from '../../part.ts';
import { consultationWindows } from '../../windows.ts';
import type { GapKind, Looked } from '../gap.ts';

/** Whether the organization has hours of consultation that are confirmed for today. */
export function hasConfirmedHours({ corpus, today }: Looked, organization: string): boolean {
  return consultationWindows(corpus, organization, today).some(({ tone }) => tone === 'good');
}

export const hours: GapKind = {
  id: 'hours',
  title: 'Часы консультаций не названы или не подтверждены',
  meaning: 'Документы не говорят, в какие дни и часы помогают с журналом, или говорят о прошлых годах.',
  practice: 'Прежде чем идти на консультацию, узнайте часы у самой организации.',
  none: 'У каждой организации есть подтверждённые часы консультаций.',
  find: (looked) =>
    [...looked.corpus.organizations.values()]
      .filter(({ id }) => !hasConfirmedHours(looked, id))
      .map(({ id, name }) => {
        const [last] = consultationWindows(looked.corpus, id, looked.today);
        return {
          organization: null,
          document: null,
          places: [partTo({ kind: 'organization', id }, name)],
          written: last === undefined ? 'Часы не названы.' : `Названы на ${lowerFirst(last.period)}, ${last.state}.`,
        };
      }),
};
