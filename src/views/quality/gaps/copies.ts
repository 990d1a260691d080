import { upperFirst } from '../../../findings/lower-first.ts';
import { copyWords } from '../../rendition.ts';
import { beginning } from '../saying.ts';
import { clauseGap, documentGap, type GapKind } from '../gap.ts';

export const copies: GapKind = {
  id: 'copies',
  title: 'Копия документа повреждена',
  meaning: 'Мы читали не оригинал, а копию, и часть её испорчена. Что именно утрачено, сказано на странице документа.',
  practice: 'Для официальной бумаги возьмите оригинал.',
  none: 'Все копии, с которых мы писали, читаются хорошо.',
  find: ({ corpus }) =>
    [...corpus.documents.values()]
      .filter(({ source }) => source.copy !== 'clean')
      .map((document) => documentGap(document, `${copyWords(document)}.`)),
};

export const reconstructed: GapKind = {
  id: 'reconstructed',
  title: 'Место восстановлено по смыслу',
  meaning: 'В копии слова или цифры искажены. Мы прочли их по смыслу и отметили это рядом с пунктом.',
  practice: 'Если от этих слов что-то зависит, сверьтесь с оригиналом.',
  none: 'Ни одного места не пришлось восстанавливать.',
  find: ({ corpus }) =>
    [...corpus.clauses.values()].flatMap((clause) =>
      clause.reconstructed === null ? [] : [clauseGap(corpus, clause, upperFirst(beginning(clause.reconstructed)))],
    ),
};
