import type { Clause } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { dutyPlace } from '../card-name.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { givenDuties } from '../given-duties.ts';

const responsibilities = `- id: control
  title: Контроль журнала
  group: Журнал
  checks: [lesson-record]
`;
const order = (controller: string): string => `---
title: О контроле журнала
kind: order
organization: town
scope: own
status: draft
rendition: restatement
source: { copy: clean }
numbering: document
---

### 1.

Контролирует, записаны ли уроки.

> Отвечает: ${controller}
> Обязанность: контроль журнала
`;

export const dutySelfCheck: Rule = {
  id: 'duty/self-check',
  severity: 'warning',
  title: 'Сам делает и сам проверяет',
  why: 'такой контроль никого не убедит',
  explanation:
    'В responsibilities.yaml у обязанности-проверки поле checks называет обязанности, за которыми она следит. Правило находит роль, которая в документах одной организации отвечает и за проверку, и за то, что проверяют. Условия и документы, которые отменены или заменены, не считаются.',
  mend: 'Сверьте оба пункта с оригиналами: возможно, роль или обязанность указана не та. Если так в документах, заведите исключение в waivers.yaml.',
  wrong: { files: { 'responsibilities.yaml': responsibilities, 'documents/control.mdx': order('учитель') } },
  right: {
    files: { 'responsibilities.yaml': responsibilities, 'documents/control.mdx': order('заместитель директора') },
  },
  waivable: true,
  check: selfChecks,
};

function* selfChecks({ corpus, basis }: Context): Iterable<Found> {
  const checking = [...corpus.responsibilities.values()].filter(({ checks }) => checks.length > 0);
  if (checking.length === 0) return;
  const given = new Map(givenDuties(corpus).map((one) => [`${one.organization} ${one.duty}`, one.clauses]));
  for (const organization of corpus.organizations.keys()) {
    for (const { id, checks, title } of checking) {
      const seen = new Set<string>();
      for (const clause of given.get(`${organization} ${id}`) ?? []) {
        for (const role of clause.responsible) {
          if (seen.has(role)) continue;
          seen.add(role);
          const done = doneBy(role, organization, checks, given);
          if (done === null) continue;
          const name = lowerFirst(corpus.roles.get(role)?.title ?? role);
          const other = corpus.responsibilities.get(done.duty)?.title ?? done.duty;
          yield {
            place: dutyPlace(basis, clause, id),
            message: `Роль «${name}» отвечает и за обязанность «${title}», и за «${other}» (пункт ${done.clause.id}), то есть проверяет сама себя.`,
            hint: 'Сверьте с оригиналами, те ли роль и обязанность. Если так в документах, разрешите это в waivers.yaml.',
          };
        }
      }
    }
  }
}

/** The first of the checked responsibilities that a role answers for in an organization. */
function doneBy(
  role: string,
  organization: string,
  checks: readonly string[],
  given: ReadonlyMap<string, readonly Clause[]>,
): { readonly duty: string; readonly clause: Clause } | null {
  for (const duty of checks) {
    const clause = given.get(`${organization} ${duty}`)?.find(({ responsible }) => responsible.includes(role));
    if (clause !== undefined) return { duty, clause };
  }
  return null;
}
