import type { Corpus } from '../../corpus/types.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { withParents } from '../with-parents.ts';

const village = (clause: string): string =>
  `name: Село\nfullName: Управление образования села\nlevel: municipality\nparent: town\nappointments:\n  - role: methodist\n    position: методист центра\n    clause: ${clause}\n`;

export const roleAppointment: Rule = {
  id: 'role/appointment',
  severity: 'error',
  title: 'В пункте такого назначения нет',
  why: 'читатель откроет пункт и не найдёт там того, что мы обещали',
  explanation:
    'Пункт назначения (appointments, clause) стоит в документе этой же организации или той, что над ней, и в его карточке названа сама роль или та, что её исполняет (holder): в «Кому», «Отвечает», «Решает» или «Участвует».',
  mend: 'Впишите пункт, который назначает эту роль, или назовите её в карточке того пункта. Если пункта нет, уберите строку clause.',
  wrong: { files: { 'organizations/village.yaml': village('order#I.2') } },
  right: { files: { 'organizations/village.yaml': village('order#I.1') } },
  check: unsaid,
};

function* unsaid({ corpus, basis }: Context): Iterable<Found> {
  for (const { id, name, appointments } of corpus.organizations.values()) {
    const own = withParents(corpus, id);
    for (const [index, { role, holder, clause: clauseId }] of appointments.entries()) {
      const clause = corpus.clauses.get(clauseId ?? '');
      if (clause === undefined) continue;
      const issuer = corpus.documents.get(clause.document)?.organization ?? '';
      const foreign = !own.has(issuer);
      const { addressees, responsible, approves, participates } = clause;
      const named = [...addressees, ...responsible, ...approves, ...participates];
      if (!foreign && (named.includes(role) || (holder !== undefined && named.includes(holder)))) continue;
      const title = corpus.roles.get(role)?.title ?? role;
      const better = foreign ? null : naming(corpus, clause.document, role);
      yield {
        place: fieldPlace(basis, 'organizations', id, ['appointments', index, 'clause']),
        message: foreign
          ? `Пункт ${clause.id} из документа другой организации, а назначение записано у организации «${name}».`
          : `В карточке пункта ${clause.id} роль «${title}» не названа.`,
        hint:
          better === null
            ? 'Впишите пункт, который назначает эту роль, или уберите строку clause.'
            : `Эта роль названа в пункте ${better}.`,
      };
    }
  }
}

/** The first clause of a document that addresses a role or makes it answer. */
function naming({ documents }: Corpus, document: string, role: string): string | null {
  const clauses = documents.get(document)?.clauses ?? [];
  const found =
    clauses.find(({ addressees }) => addressees.includes(role)) ??
    clauses.find(({ responsible }) => responsible.includes(role));
  return found?.id ?? null;
}
