/** Generated organizations: names before there are documents, files when there are. */
import type { Chance } from './chance.ts';

/** An organization that issues generated documents. */
export interface School {
  readonly id: string;
  readonly name: string;
  readonly level: 'municipality' | 'district' | 'school';
  /** The organization above it. */
  readonly parent: string | null;
}

/** A clause whose card names a role. */
export interface Naming {
  readonly school: string;
  readonly role: string;
  /** `<document>#<anchor>` */
  readonly clause: string;
}

/** Roles of which the content says that they are groups: each organization has to say who that is. */
const groups = ['municipal-centre', 'school-administration', 'working-group-member'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The organizations: some above, and schools below them. */
export function makeSchools(): [School, ...School[]] {
  const town: School = { id: 'vyselki', name: 'Выселки', level: 'municipality', parent: null };
  const districts = [1, 2, 3].map((n): School => ({
    id: `district-${String(n)}`,
    name: `Район ${String(n)}`,
    level: 'district',
    parent: n === 3 ? null : town.id,
  }));
  const schools = Array.from({ length: 36 }, (_, n): School => {
    const parent = n % 12 === 0 ? null : (districts[n % 3]?.id ?? town.id);
    return { id: `shkola-${String(n + 1)}`, name: `Школа номер ${String(n + 1)}`, level: 'school', parent };
  });
  return [town, ...districts, ...schools];
}

/** The file of an organization. @param namings clauses of its own and of the organization above */
export function schoolFile(school: School, namings: readonly Naming[], chance: Chance): string {
  const lines = [
    `name: ${school.name}`,
    `fullName: Образовательное учреждение «${school.name}»`,
    `level: ${school.level}`,
  ];
  if (chance.percent(60)) lines.push('place: с. Выселки');
  if (school.parent !== null) lines.push(chance.noted('parent', `parent: ${school.parent}`));
  if (chance.percent(50)) lines.push('website: https://example.org/', 'loginUrl: https://login.example.org/');
  lines.push('appointments:');
  for (const role of groups) lines.push(`  - role: ${role}`, `    position: состав, утверждённый приказом`);
  for (const { role, clause } of appointed(namings, chance)) {
    if (role.endsWith('-lead') || groups.includes(role)) continue;
    lines.push(`  - role: ${role}`);
    if (chance.percent(20))
      lines.push(chance.noted('holder', `    holder: ${role === 'principal' ? 'teacher' : 'principal'}`));
    lines.push(
      '    position: ведущий специалист',
      chance.noted('appointment with its clause', `    clause: "${clause}"`),
    );
  }
  const clauses = namings.filter((one) => one.school === school.id).map(({ clause }) => clause);
  lines.push('consultations:', ...weekdays.flatMap((day) => hours(day, clauses, chance)));
  return `${lines.join('\n')}\n`;
}

/** Some of the namings, a role once. */
function appointed(namings: readonly Naming[], chance: Chance): Naming[] {
  return [...new Map(chance.some(namings, 6).map((one) => [one.role, one])).values()];
}

function hours(weekday: (typeof weekdays)[number], clauses: readonly string[], chance: Chance): string[] {
  const clause = chance.maybe(clauses);
  chance.noted('consultation', '');
  return [
    `  - weekday: ${weekday}`,
    '    from: "10:00"',
    '    to: "12:30"',
    ...(clause === undefined ? [] : [chance.noted('consultation with its clause', `    clause: "${clause}"`)]),
    '    validFrom: "2026-09-01"',
    '    validUntil: "2027-05-31"',
    ...(chance.percent(40) ? [chance.noted('consultation confirmed', '    confirmed: "2026-09-10"')] : []),
    ...(chance.percent(40) ? ['    place: кабинет 12'] : []),
  ];
}
