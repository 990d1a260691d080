import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const deputy = (more: string): string =>
  `---\ntitle: Заместитель директора\nkind: position\nlevel: school\naliases:\n  - organization: town\n    name: Завуч\n    clause: plan#1\n${more}---\n\nСледит за журналом.\n`;

export const roleNotMutual: Rule = {
  id: 'role/not-mutual',
  severity: 'note',
  title: 'Предупреждает только одна роль',
  why: 'кто пришёл со стороны второй роли, предупреждения не увидит',
  explanation:
    'Если в notToConfuse одной роли стоит другая, хорошо, когда и у той стоит первая: путают их в обе стороны. Если предупреждение нужно только с одной стороны, ничего не меняйте, это заметка.',
  mend: 'Добавьте id первой роли в notToConfuse второй.',
  wrong: { files: { 'roles/deputy.mdx': deputy('') } },
  right: { files: { 'roles/deputy.mdx': deputy('notToConfuse: [methodist]\n') } },
  check: oneSided,
};

function* oneSided({ corpus, basis }: Context): Iterable<Found> {
  for (const { id, title, notToConfuse } of corpus.roles.values()) {
    for (const [index, otherId] of notToConfuse.entries()) {
      const other = corpus.roles.get(otherId);
      if (other === undefined || otherId === id || other.notToConfuse.includes(id)) continue;
      yield {
        place: fieldPlace(basis, 'roles', id, ['notToConfuse', index]),
        message: `Роль «${title}» просит не путать её с ролью «${other.title}», а та о ней молчит.`,
        hint: `Добавьте «${id}» в notToConfuse файла roles/${otherId}.mdx.`,
      };
    }
  }
}
