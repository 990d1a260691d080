import type { Corpus, Document } from '../../../corpus/types.ts';
import { lowerFirst } from '../../../findings/lower-first.ts';
import { clausePart, type Gap, type GapKind } from '../gap.ts';

export const annexes: GapKind = {
  id: 'annexes',
  title: 'Приложение названо, а текста нет',
  meaning:
    'Документ ссылается на приложение, но в нашей копии его нет. Что в нём написано, мы не знаем и не придумываем.',
  practice: 'Текст есть у того, кто издал документ: попросите его там. Получите — пришлите нам, мы добавим.',
  none: 'Тексты всех приложений, которые названы в документах, у нас есть.',
  find: ({ corpus }) => [...corpus.documents.values()].flatMap((document) => missing(corpus, document)),
};

function missing(corpus: Corpus, document: Document): readonly Gap[] {
  return document.annexes
    .filter((annex) => annex.document === undefined)
    .map(({ number, title }) => {
      const promise = document.clauses.find(({ annex }) => annex?.number === number);
      const duties = (promise?.annex?.duties ?? []).map((id) => corpus.responsibilities.get(id)?.title ?? id);
      const settles = duties.length === 0 ? '' : ` Должно решать: ${duties.map(lowerFirst).join(', ')}.`;
      return {
        organization: document.organization,
        document: document.id,
        places: promise === undefined ? [] : [clausePart(corpus, promise)],
        written: `Приложение ${number}: ${title.replace(/\.$/u, '')}.${settles}`,
      };
    });
}
