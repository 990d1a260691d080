import type { Organization } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { rolePlace } from '../card-name.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { namings } from '../named-roles.ts';

const council = '---\ntitle: Совет\nkind: group\nlevel: municipal\n---\n\nПомогает школам.\n';
const order = (card: string): string =>
  `---\ntitle: О совете\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nСовет помогает школам.\n\n${card}`;

export const roleUnappointed: Rule = {
  id: 'role/unappointed',
  severity: 'warning',
  title: 'Группе поручено, а кто она — нет',
  why: 'читатель не узнает, кто это в его организации',
  explanation:
    'Группа (kind: group) отвечает за дело, а организация нигде не говорит, кто это. Подходит любое из трёх: назначение в файле организации (appointments), пункт её документа, где группа стоит в «Кому», или имя, под которым группу знают документы организации (aliases).',
  mend: 'Добавьте имя группы в aliases её роли или назначение в файл организации. Если документ этого не говорит, заведите исключение в waivers.yaml.',
  wrong: {
    files: {
      'roles/council.mdx': council,
      'documents/example.mdx': order('> Отвечает: совет\n> Обязанность: помощь\n'),
    },
  },
  right: {
    files: {
      'roles/council.mdx': council,
      'documents/example.mdx': order('> Кому: совет\n> Обязанность: помощь\n'),
    },
  },
  waivable: true,
  check: unappointed,
};

function* unappointed({ corpus, basis }: Context): Iterable<Found> {
  const groups = [...corpus.roles.values()].filter(({ kind }) => kind === 'group');
  for (const [id, byRole] of namings(corpus)) {
    const organization = corpus.organizations.get(id);
    if (organization === undefined) continue;
    for (const { id: role, title, aliases } of groups) {
      const named = byRole.get(role) ?? [];
      const answers = named.find(({ clause, key }) => key === 'Отвечает' && clause.kind !== 'condition');
      if (answers === undefined || named.some(({ key }) => key === 'Кому')) continue;
      if (appoints(organization, role) || aliases.some((alias) => alias.organization === id)) continue;
      yield {
        place: rolePlace(basis, answers.clause, 'Отвечает', role),
        message: `Дело поручено группе «${lowerFirst(title)}», а кто это в организации «${organization.name}», нигде не сказано.`,
        hint: `Добавьте имя группы в aliases файла roles/${role}.mdx или назначение в organizations/${id}.yaml.`,
      };
    }
  }
}

function appoints({ appointments }: Organization, role: string): boolean {
  return appointments.some((one) => one.role === role || one.holder === role);
}
