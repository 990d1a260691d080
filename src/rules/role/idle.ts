import { allRead } from '../all-read.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { namings } from '../named-roles.ts';

export const roleIdle: Rule = {
  id: 'role/idle',
  severity: 'warning',
  title: 'Роли нет в документах',
  why: 'страница роли будет пустой, а в выборе «кто вы» появится лишняя строка',
  explanation:
    'Роль должна стоять в карточке хотя бы одного пункта («Кому», «Отвечает», «Решает», «Участвует», «Извещается») или иметь имя в документах какой-нибудь организации (aliases). Пока хоть один документ не читается из-за ошибок, правило молчит.',
  mend: 'Назовите роль в карточке того пункта, где о ней говорит документ. Если её нет ни в одном документе, удалите файл роли.',
  wrong: {
    files: {
      'roles/librarian.mdx': '---\ntitle: Библиотекарь\nkind: position\nlevel: school\n---\n\nБиблиотекарь школы.\n',
    },
  },
  right: {
    files: {
      'roles/librarian.mdx':
        '---\ntitle: Библиотекарь\nkind: position\nlevel: school\naliases:\n  - organization: town\n    name: Заведующий библиотекой\n    clause: order#I.1\n---\n\nБиблиотекарь школы.\n',
    },
  },
  waivable: true,
  check: idle,
};

function* idle({ corpus, basis }: Context): Iterable<Found> {
  if (!allRead(basis, 'documents')) return;
  const named = new Set([...namings(corpus).values()].flatMap((byRole) => [...byRole.keys()]));
  for (const { id, title, aliases } of corpus.roles.values()) {
    if (aliases.length > 0 || named.has(id)) continue;
    yield {
      place: fieldPlace(basis, 'roles', id, ['title']),
      message: `Роли «${title}» нет ни в одном пункте.`,
      hint: 'Впишите её в карточку пункта, где о ней говорит документ, или удалите файл роли.',
    };
  }
}
