import { clauseGap, type GapKind } from '../gap.ts';
import { isAnswered, obliging } from '../obliging.ts';
import { saying } from '../saying.ts';

export const unnamed: GapKind = {
  id: 'unnamed',
  title: 'Исполнитель не назван',
  meaning: 'Документ говорит, что нужно делать, но не говорит, кто это делает.',
  practice:
    'Кто отвечает, надо решить приказом: в школе — приказом директора, в районе или городе — издателя документа.',
  none: 'У каждого дела в документах назван исполнитель.',
  find: ({ corpus }) =>
    obliging(corpus)
      .filter((clause) => !isAnswered(clause))
      .map((clause) => clauseGap(corpus, clause, saying(clause))),
};
