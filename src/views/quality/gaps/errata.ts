import { upperFirst } from '../../../findings/lower-first.ts';
import { beginning } from '../saying.ts';
import { clauseGap, type Gap, type GapKind, type Looked } from '../gap.ts';
import { isSlip } from './slip.ts';

export const errata: GapKind = {
  id: 'errata',
  title: 'Неясное место в оригинале',
  meaning:
    'В самом документе что-то не сходится: номера, даты, кто кому поручил. Мы ничего не исправляем, а пишем об этом рядом с пунктом.',
  practice: 'Как понимать такое место, объясняет издатель документа.',
  none: 'Неясных мест в оригиналах мы не нашли.',
  find: (looked) => noted(looked, (erratum) => !isSlip(erratum)),
};

export const slips: GapKind = {
  id: 'slips',
  title: 'Описка в оригинале',
  meaning: 'Лишняя кавычка, пропущенная скобка, не та буква. Смысла это не меняет.',
  practice: null,
  none: 'Описок в оригиналах мы не нашли.',
  find: (looked) => noted(looked, isSlip),
};

function noted({ corpus }: Looked, wanted: (erratum: string) => boolean): readonly Gap[] {
  return [...corpus.clauses.values()].flatMap((clause) =>
    clause.erratum === null || !wanted(clause.erratum)
      ? []
      : [clauseGap(corpus, clause, upperFirst(beginning(clause.erratum)))],
  );
}
