import type { Document } from '../../corpus/types.ts';
import { dayWords } from '../day-words.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const order = (number: string): string =>
  `---\ntitle: Приказ\nkind: order\norganization: town\nscope: own\nnumber: "${number}"\nadopted: 2021-06-25\nstatus: unverified\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nТекст.\n`;

export const documentTwin: Rule = {
  id: 'document/twin',
  severity: 'error',
  title: 'Документ заведён дважды',
  why: 'ссылки разойдутся по двум копиям одного документа',
  explanation:
    'Два документа одной организации с одним номером и одной датой — один и тот же документ. Приложения не в счёт: у них может стоять номер приказа. Не в счёт и новая редакция, которая называет старую в supersedes.',
  mend: 'Оставьте тот файл, на который уже ссылаются, и удалите второй. Если документы разные, исправьте номер или дату.',
  wrong: { files: { 'documents/second.mdx': order('12') } },
  right: { files: { 'documents/second.mdx': order('13') } },
  *check({ corpus, basis }: Context): Iterable<Found> {
    const known = new Map<string, Document>();
    for (const document of corpus.documents.values()) {
      const { id, number, adopted, organization, annexTo } = document;
      if (number === undefined || adopted === undefined || annexTo !== undefined) continue;
      const key = `${organization} ${adopted} ${number.toLowerCase().replaceAll(' ', '')}`;
      const first = known.get(key);
      if (first === undefined) known.set(key, document);
      else if (!document.supersedes.includes(first.id) && !first.supersedes.includes(id)) {
        yield {
          place: fieldPlace(basis, 'documents', id, ['number']),
          message: `Документ № ${number} от ${dayWords(adopted)} уже есть: «${first.id}».`,
          hint: `Исправьте номер или дату. Если это тот же документ, оставьте один файл.`,
        };
      }
    }
  },
};
