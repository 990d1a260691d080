import type { Corpus, Document } from '../../corpus/types.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const edition = (title: string, rest: string): string =>
  `---\ntitle: ${title}\nkind: order\norganization: town\nscope: own\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n${rest}\n---\n\n### 1.\n\nТекст.\n`;
const newer = edition('Новый приказ', 'status: unverified\nsupersedes: [old]');

export const statusReplaced: Rule = {
  id: 'status/replaced',
  severity: 'error',
  title: 'Заменён, а назван действующим',
  why: 'два документа говорят разное, и оба кажутся верными',
  explanation:
    'Если новый документ называет старый в supersedes, у старого стоит «status: superseded» (или «repealed»). Пока новый — проект или ещё не действует, старый не трогаем.',
  mend: 'Поставьте старому документу «status: superseded». Если заменена только часть, уберите его из supersedes и впишите «Изменяет» и «Отменяет» у пунктов.',
  wrong: { files: { 'documents/new.mdx': newer, 'documents/old.mdx': edition('Старый приказ', 'status: unverified') } },
  right: { files: { 'documents/new.mdx': newer, 'documents/old.mdx': edition('Старый приказ', 'status: superseded') } },
  waivable: true,
  *check({ corpus, basis, today }: Context): Iterable<Found> {
    for (const document of corpus.documents.values()) {
      if (document.status !== 'in-force' && document.status !== 'unverified') continue;
      const newer = replacing(corpus, document, today);
      if (newer === undefined) continue;
      yield {
        place: fieldPlace(basis, 'documents', document.id, ['status']),
        message: `Документ заменён документом «${newer}», а здесь стоит «${document.status}».`,
        hint: 'Напишите «status: superseded».',
      };
    }
  },
};

/** The first document in whose place this one no longer stands today. */
function replacing({ documents }: Corpus, { id, supersededBy }: Document, today: string): string | undefined {
  return supersededBy.find((other) => {
    const newer = documents.get(other);
    return other !== id && newer !== undefined && newer.status !== 'draft' && (newer.effective ?? today) <= today;
  });
}
