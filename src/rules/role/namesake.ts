import type { Corpus, Role } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { nameKey } from '../../findings/name.ts';
import { rolePlace } from '../card-name.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { namings } from '../named-roles.ts';

const role = (title: string, level: string, other: string): string =>
  `---\ntitle: ${title}\nkind: position\nlevel: ${level}\naliases:\n  - organization: town\n    name: ${title} журнала\nnotToConfuse: [${other}]\n---\n\nСледит за журналом.\n`;
const files = (named: string): Readonly<Record<string, string>> => ({
  'roles/school-admin.mdx': role('Администратор школы', 'school', 'town-admin'),
  'roles/town-admin.mdx': role('Администратор города', 'municipal', 'school-admin'),
  'documents/example.mdx': `---\ntitle: Об администраторе\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nАдминистратор помогает школам города.\n\n> Отвечает: ${named}\n> Обязанность: помощь\n`,
});

export const roleNamesake: Rule = {
  id: 'role/namesake',
  severity: 'warning',
  title: 'Похоже на тёзку другого уровня',
  why: 'читателя отправят к человеку из другого учреждения',
  explanation:
    'Бывают тёзки: администратор ЭлЖур школы и администратор ЭлЖур района. Правило смотрит на «Кому», «Отвечает» и «Решает» и находит школьную роль в документе района или города (и наоборот), если у неё есть тёзка нужного уровня: роли названы в notToConfuse друг друга и начинаются с одного слова.',
  mend: 'Сверьте с оригиналом, о ком речь, и впишите нужную роль. Если роль верная, заведите исключение в waivers.yaml.',
  wrong: { files: files('администратор школы') },
  right: { files: files('администратор города') },
  waivable: true,
  check: confused,
};

function* confused({ corpus, basis }: Context): Iterable<Found> {
  const suspects = { school: suspectsFor('school', corpus), municipal: suspectsFor('municipal', corpus) };
  for (const [id, byRole] of namings(corpus)) {
    const organization = corpus.organizations.get(id);
    if (organization === undefined) continue;
    const school = organization.level === 'school';
    const [document, foreign] = school ? ['школьный', 'муниципальная'] : ['районный или городской', 'школьная'];
    for (const [role, namesake] of school ? suspects.school : suspects.municipal) {
      const title = lowerFirst(corpus.roles.get(role)?.title ?? role);
      for (const { clause, key } of byRole.get(role) ?? []) {
        if (key === 'Участвует' || key === 'Извещается') continue;
        yield {
          place: rolePlace(basis, clause, key, role),
          message: `Документ ${document}, а роль «${title}» ${foreign}.`,
          hint: `Возможно, речь о роли «${lowerFirst(namesake.title)}».`,
        };
      }
    }
  }
}

/** For documents of one level: roles of the other level that have a namesake of this one, which is likest to them. */
function suspectsFor(right: 'school' | 'municipal', { roles }: Corpus): ReadonlyMap<string, Role> {
  const wrong = right === 'school' ? 'municipal' : 'school';
  const likest = new Map<string, Role>();
  for (const role of roles.values()) {
    for (const id of role.notToConfuse) {
      const other = roles.get(id);
      if (other === undefined) continue;
      const [suspect, namesake] = role.level === wrong ? [role, other] : [other, role];
      if (suspect.level !== wrong || namesake.level !== right) continue;
      const known = likest.get(suspect.id);
      const best = known === undefined ? 0 : commonWords(suspect, known);
      if (commonWords(suspect, namesake) > best) likest.set(suspect.id, namesake);
    }
  }
  return likest;
}

/** How many words two titles have in common from their beginning. */
function commonWords(a: Role, b: Role): number {
  const left = nameKey(a.title).split(' ');
  const right = nameKey(b.title).split(' ');
  const apart = left.findIndex((word, index) => word !== right[index]);
  return apart === -1 ? left.length : apart;
}
