import type { Corpus, Role } from '../../corpus/types.ts';
import { nameKey } from '../../findings/name.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const deputy = (name: string): string =>
  `---\ntitle: Заместитель директора\nkind: position\nlevel: school\naliases:\n  - organization: town\n    name: Завуч\n    clause: plan#1\n  - organization: town\n    name: ${name}\n    clause: plan#1\n---\n\nСледит за журналом.\n`;

export const roleAlias: Rule = {
  id: 'role/alias',
  severity: 'error',
  title: 'Лишнее или чужое имя роли',
  why: 'на странице роли имя повторится или сошлётся не на тот документ',
  explanation:
    'Имя роли (aliases) — это как роль зовут документы одной организации. Пункт при нём — из документа этой организации; само имя не повторяет название роли и не записано для той же организации дважды. Большие буквы и «ё» не важны.',
  mend: 'Удалите повтор. Если имя из документа другой организации, исправьте organization или впишите пункт того документа, где так говорят.',
  wrong: { files: { 'roles/deputy.mdx': deputy('завуч') } },
  right: { files: { 'roles/deputy.mdx': deputy('Завуч школы') } },
  check: wrongAliases,
};

function* wrongAliases({ corpus, basis }: Context): Iterable<Found> {
  for (const role of corpus.roles.values()) {
    const seen = new Set<string>();
    for (const [index, { organization, name, clause }] of role.aliases.entries()) {
      const issuer = issuerOf(corpus, clause);
      if (issuer !== null && issuer !== organization) {
        yield {
          place: fieldPlace(basis, 'roles', role.id, ['aliases', index, 'clause']),
          message: `Имя «${name}» записано для организации «${nameOf(corpus, organization)}», а пункт ${clause ?? ''} из документа организации «${nameOf(corpus, issuer)}».`,
          hint: `Исправьте organization на «${issuer}» или впишите пункт из документа организации «${organization}».`,
        };
      }
      const problem = repeated(role, `${organization} ${nameKey(name)}`, nameKey(name), seen);
      if (problem === null) continue;
      yield {
        place: fieldPlace(basis, 'roles', role.id, ['aliases', index, 'name']),
        message: `Имя «${name}» ${problem}.`,
        hint: 'Удалите эту запись.',
      };
    }
  }
}

function repeated({ title }: Role, key: string, name: string, seen: Set<string>): string | null {
  if (name === nameKey(title)) return 'повторяет название роли';
  if (seen.has(key)) return 'для этой организации уже записано';
  seen.add(key);
  return null;
}

/** Who issued the document of a clause, or null where there is no such clause. */
function issuerOf({ clauses, documents }: Corpus, clause: string | undefined): string | null {
  const document = clauses.get(clause ?? '')?.document;
  return documents.get(document ?? '')?.organization ?? null;
}

function nameOf({ organizations }: Corpus, id: string): string {
  return organizations.get(id)?.name ?? id;
}
