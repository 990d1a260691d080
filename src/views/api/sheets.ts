import { z } from 'zod';
import type { DutyItem } from '../duty-item.ts';
import { roleSheets, sheetPath } from '../sheet/role-sheet.ts';
import { collection } from './collection.ts';

export const sheets = collection({
  about: 'Sheets of roles: where the documents of an organization give a role a duty, and the clauses that do.',
  russian: 'Листы ролей: какие пункты документов организации дают роли обязанности.',
  schema: z.strictObject({
    role: z.string(),
    organization: z.string(),
    holder: z.string().nullable().describe('The role whose holder also holds this one here, or null.'),
    duties: z
      .array(z.strictObject({ clause: z.string(), when: z.string().nullable() }))
      .describe(
        'Clauses by rhythm, as on the sheet; also of roles that its holder holds. Rights and prohibitions are none.',
      ),
    url: z.string(),
  }),
  records: (corpus, url) =>
    // No state is told here, so the day does not count.
    roleSheets(corpus, '').map(({ role, organization, found }) => ({
      role: role.id,
      organization: organization.id,
      holder: organization.appointments.find((one) => one.role === role.id)?.holder ?? null,
      duties: found.duties
        .flatMap(({ items }) => items.flatMap(clausesOf))
        .map((clause) => ({ clause, when: corpus.clauses.get(clause)?.when ?? null })),
      url: url(sheetPath(role.id, organization.id)),
    })),
});

function clausesOf({ clause, items }: DutyItem): readonly string[] {
  return [clause, ...items.flatMap(clausesOf)];
}
