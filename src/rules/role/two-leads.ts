import { nameKey } from '../../findings/name.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const roleTwoLeads: Rule = {
  id: 'role/two-leads',
  severity: 'error',
  title: 'Двое на месте одного руководителя',
  why: 'читатель не узнает, кто из двоих главный',
  explanation:
    'Руководитель в организации один. Правило смотрит на назначения (appointments): роль, чьё название начинается со слова «Руководитель» или чей id кончается на «-lead», не может быть записана за двумя разными должностями или ролями.',
  mend: 'Оставьте то назначение, о котором говорит действующий документ. Если руководителей и правда двое, заведите исключение в waivers.yaml.',
  wrong: {
    files: {
      'roles/group-lead.mdx':
        '---\ntitle: Руководитель группы\nkind: position\nlevel: municipal\naliases:\n  - organization: town\n    name: Старший группы\n---\n\nВедёт группу.\n',
      'organizations/village.yaml':
        'name: Село\nfullName: Управление образования села\nlevel: municipality\nappointments:\n  - role: group-lead\n    position: методист\n  - role: group-lead\n    position: главный специалист\n',
    },
  },
  right: {
    files: {
      'roles/group-lead.mdx':
        '---\ntitle: Руководитель группы\nkind: position\nlevel: municipal\naliases:\n  - organization: town\n    name: Старший группы\n---\n\nВедёт группу.\n',
      'organizations/village.yaml':
        'name: Село\nfullName: Управление образования села\nlevel: municipality\nappointments:\n  - role: group-lead\n    position: методист\n',
    },
  },
  waivable: true,
  check: twoLeads,
};

function* twoLeads({ corpus, basis }: Context): Iterable<Found> {
  for (const { id, name, appointments } of corpus.organizations.values()) {
    for (const [index, { role, position, holder }] of appointments.entries()) {
      const title = corpus.roles.get(role)?.title ?? role;
      if (!role.endsWith('-lead') && nameKey(title).split(' ')[0] !== 'руководитель') continue;
      const first = appointments.find((other) => other.role === role);
      if (first === undefined) continue;
      const otherHolder = holder !== undefined && first.holder !== undefined && holder !== first.holder;
      if (nameKey(first.position) === nameKey(position) && !otherHolder) continue;
      yield {
        place: fieldPlace(basis, 'organizations', id, ['appointments', index, 'role']),
        message: `Роль «${title}» в организации «${name}» уже занимает другая должность: «${first.position}».`,
        hint: 'Оставьте одно назначение — то, о котором говорит действующий документ.',
      };
    }
  }
}
