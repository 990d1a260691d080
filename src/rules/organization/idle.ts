import { allRead } from '../all-read.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const village = 'name: Село\nfullName: Управление образования села\nlevel: municipality\n';

export const organizationIdle: Rule = {
  id: 'organization/idle',
  severity: 'note',
  title: 'У организации нет документов',
  why: 'её страница будет почти пустой',
  explanation:
    'Организация не издала ни одного документа базы. Так бывает, пока документ готовят, поэтому это заметка. Пока хоть один документ не читается из-за ошибок, правило молчит.',
  mend: 'Добавьте документ организации или удалите её файл, если он больше не нужен.',
  wrong: { files: { 'organizations/village.yaml': village } },
  right: {
    files: {
      'organizations/village.yaml': village,
      'documents/village.mdx':
        '---\ntitle: О журнале\nkind: order\norganization: village\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nУчитель ведёт журнал.\n\n> Отвечает: учитель\n> Обязанность: запись урока\n',
    },
  },
  check: idle,
};

function* idle({ corpus, basis }: Context): Iterable<Found> {
  if (!allRead(basis, 'documents')) return;
  const issuers = new Set([...corpus.documents.values()].map(({ organization }) => organization));
  for (const { id, name } of corpus.organizations.values()) {
    if (issuers.has(id)) continue;
    yield {
      place: fieldPlace(basis, 'organizations', id, ['name']),
      message: `У организации «${name}» в базе нет ни одного документа.`,
      hint: null,
    };
  }
}
