import type { Clause } from '../../../corpus/types.ts';
import { dayWords } from '../../date.ts';
import { clauseGap, documentGap, type GapKind } from '../gap.ts';
import { saying } from '../saying.ts';

export const deadlines: GapKind = {
  id: 'deadlines',
  title: 'Срок уже прошёл',
  meaning: 'День, который назван в документе, прошёл, а новый не назначен.',
  practice: 'Нужно ли это дело снова и к какому дню, решает издатель документа.',
  none: 'Ни один назначенный день ещё не прошёл.',
  find: ({ corpus, today }) =>
    [...corpus.documents.values()].flatMap((document) => [
      ...(document.ends !== undefined && document.ends < today
        ? [documentGap(document, `Документ действовал по ${dayWords(document.ends)}.`)]
        : []),
      ...document.clauses.flatMap((clause) => {
        const day = lastDay(clause);
        return day === null || day >= today
          ? []
          : [clauseGap(corpus, clause, `Срок — до ${dayWords(day)}. ${saying(clause)}`)];
      }),
    ]),
};

function lastDay({ when }: Clause): string | null {
  return when?.startsWith('by:') === true ? when.slice('by:'.length) : null;
}
