/** When a guide is needed: the one table of the guides of contract.md, in the order in which people need them. */

/** The situations in the order of need, and how they are called. */
export const situations = {
  'first-day': 'Первый день',
  daily: 'Каждый день',
  monthly: 'Каждый месяц',
  'term-end': 'Конец четверти',
  broken: 'Когда что-то сломалось',
  once: 'Один раз, при переходе',
  other: 'Другое',
} as const;

export type Situation = keyof typeof situations;

/** Guides by situation; within one, what most people need first. */
const table: Readonly<Record<Exclude<Situation, 'other'>, readonly string[]>> = {
  'first-day': [
    'first-login',
    'pupil-login',
    'parent-diary-access',
    'account-safety',
    'where-to-ask',
    'principal-duties',
    'issuing-access',
  ],
  daily: [
    'lesson-record',
    'current-marks',
    'attendance',
    'substitution',
    'class-coordination',
    'other-journals',
    'why-this-mark',
    'mark-weight',
    'paper-diary',
    'helping-teachers',
    'appeals-log',
  ],
  monthly: ['monthly-check', 'school-control', 'library'],
  'term-end': [
    'final-marks',
    'control-works',
    'reports',
    'parents-without-diary',
    'parent-no-internet',
    'decision-analysis',
    'monitoring-calendar',
    'group-meeting',
  ],
  broken: ['lost-password', 'outage', 'restoring-access', 'data-extraction'],
  once: [
    'lesson-planning',
    'transition-notice',
    'parent-applications',
    'local-acts',
    'publishing-documents',
    'personal-data',
    'setting-up-group',
    'help-schedule',
    'common-assessment',
  ],
};

const known: ReadonlyMap<string, { readonly situation: Situation; readonly turn: number }> = new Map(
  Object.entries(table)
    .flatMap(([situation, ids]) => ids.map((id) => ({ id, situation })))
    .flatMap(({ id, situation }, turn) => (isSituation(situation) ? [[id, { situation, turn }] as const] : [])),
);

/** The situation of a guide; `other` for one that is not in the table. @param id id of the guide */
export function situationOf(id: string): Situation {
  return known.get(id)?.situation ?? 'other';
}

/** The place of a guide in the order of need; those that are not in the table come last. @param id id of the guide */
export function turnOf(id: string): number {
  return known.get(id)?.turn ?? Infinity;
}

/** Ids of the table, for the test that holds them against the contract. */
export const placedGuides: readonly string[] = [...known.keys()];

function isSituation(text: string): text is Situation {
  return Object.hasOwn(situations, text);
}
