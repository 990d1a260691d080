/** For whom a guide is, as readers call themselves: the shelves of the list of guides. */
import type { Guide } from '../../corpus/types.ts';

export interface Audience {
  /** Anchor of the shelf. */
  readonly id: string;
  /** «Учителю» */
  readonly title: string;
  readonly roles: readonly string[];
}

/** By ids of contract.md. A role may stand on two shelves: deputies and principals both are the administration. */
export const audiences: readonly Audience[] = [
  { id: 'for-teacher', title: 'Учителю', roles: ['teacher'] },
  { id: 'for-class-teacher', title: 'Классному руководителю', roles: ['class-teacher'] },
  {
    id: 'for-admin',
    title: 'Администратору',
    roles: ['school-eljur-admin', 'school-sysadmin', 'district-eljur-admin', 'municipal-sysadmin', 'site-admin'],
  },
  { id: 'for-deputy', title: 'Завучу', roles: ['deputy-principal', 'school-administration'] },
  { id: 'for-principal', title: 'Директору', roles: ['principal', 'school-administration'] },
  {
    id: 'for-methodist',
    title: 'Методисту и рабочей группе',
    roles: [
      'methodist',
      'rollout-lead',
      'working-group-lead',
      'working-group-member',
      'municipal-centre',
      'curator',
      'execution-controller',
    ],
  },
  { id: 'for-parent', title: 'Родителю', roles: ['parent'] },
  { id: 'for-pupil', title: 'Ученику', roles: ['pupil'] },
];

const shelved = new Set(audiences.flatMap(({ roles }) => roles));

/** Whether a guide is for everybody: it names nobody, or teachers, parents and pupils. */
export function isForAll({ audience }: Pick<Guide, 'audience'>): boolean {
  return audience.length === 0 || ['teacher', 'parent', 'pupil'].every((role) => audience.includes(role));
}

/** Whether a guide names a role that no shelf holds. */
export function isForOthers({ audience }: Pick<Guide, 'audience'>): boolean {
  return audience.some((role) => !shelved.has(role));
}
