import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const edition =
  'title: Новый приказ\nkind: order\norganization: town\nscope: own\nstatus: unverified\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n';
const old = `---\n${edition.replace('Новый', 'Старый').replace('unverified', 'superseded')}---\n\n### 1.\n\nТекст.\n`;

export const statusSuperseded: Rule = {
  id: 'status/superseded',
  severity: 'error',
  title: 'Чем заменён, не сказано',
  why: 'читатель знает, что документ устарел, а нового не найдёт',
  explanation:
    'У заменённого документа есть новый, который называет его в supersedes. Проекты не в счёт: проект ещё ничего не заменил.',
  mend: 'Впишите id этого документа в supersedes нового. Если нового у нас нет, напишите «status: repealed» или «status: unverified».',
  wrong: { files: { 'documents/old.mdx': old } },
  right: {
    files: {
      'documents/new.mdx': `---\n${edition}supersedes: [old]\n---\n\n### 1.\n\nТекст.\n`,
      'documents/old.mdx': old,
    },
  },
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const { id, status, supersededBy } of corpus.documents.values()) {
      if (status !== 'superseded') continue;
      const drafts = supersededBy.filter((other) => corpus.documents.get(other)?.status === 'draft');
      if (drafts.length < supersededBy.length) continue;
      const [draft] = drafts;
      yield {
        place: fieldPlace(basis, 'documents', id, ['status']),
        message:
          draft === undefined
            ? 'Документ назван заменённым, а каким, не сказано ни в одном документе.'
            : `Документ назван заменённым, а «${draft}», который его заменяет, — ещё проект.`,
        hint: `Впишите «supersedes: [${id}]» в шапку нового документа; если его у нас нет, здесь напишите «status: repealed».`,
      };
    }
  },
};
