import { nameKey } from '../../findings/name.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const rolePosition: Rule = {
  id: 'role/position',
  severity: 'error',
  title: 'Назначение записано дважды',
  why: 'одна и та же должность встанет на странице организации два раза',
  explanation:
    'В назначениях (appointments) организации одна роль не бывает дважды записана за одной и той же должностью.',
  mend: 'Удалите одну из двух записей. Если они ссылаются на разные пункты, оставьте ту, где назначение сказано прямо.',
  wrong: {
    files: {
      'organizations/village.yaml':
        'name: Село\nfullName: Управление образования села\nlevel: municipality\nappointments:\n  - role: methodist\n    position: методист центра\n  - role: methodist\n    position: методист центра\n',
    },
  },
  right: {
    files: {
      'organizations/village.yaml':
        'name: Село\nfullName: Управление образования села\nlevel: municipality\nappointments:\n  - role: methodist\n    position: методист центра\n',
    },
  },
  check: copies,
};

function* copies({ corpus, basis }: Context): Iterable<Found> {
  for (const { id, appointments } of corpus.organizations.values()) {
    const seen = new Set<string>();
    for (const [index, { role, position }] of appointments.entries()) {
      const key = `${role} ${nameKey(position)}`;
      if (seen.has(key)) {
        yield {
          place: fieldPlace(basis, 'organizations', id, ['appointments', index, 'position']),
          message: `Роль «${corpus.roles.get(role)?.title ?? role}» уже записана за должностью «${position}».`,
          hint: 'Удалите одну из двух записей.',
        };
      }
      seen.add(key);
    }
  }
}
