/** A document that speaks of the first, second and fourth quarter of the school year has left out the third. */
import type { Clause } from '../../../corpus/types.ts';
import { clausePart, type Gap, type GapKind, type Looked } from '../gap.ts';

export const quarters: GapKind = {
  id: 'quarters',
  title: 'Пропущена четверть',
  meaning: 'Об одном и том же деле сказано по четвертям, и одной четверти в ряду нет.',
  practice: 'Нужно ли это дело в пропущенной четверти, решает издатель документа. Мы пропуск не заполняем.',
  none: 'Где дело расписано по четвертям, ни одна не пропущена.',
  find: (looked) =>
    [...Map.groupBy(ofQuarters(looked), ({ clause, duty }) => `${clause.document} ${duty}`).values()].flatMap((same) =>
      gapsIn(looked, same),
    ),
};

interface Named {
  readonly clause: Clause;
  readonly duty: string;
  readonly quarters: readonly number[];
}

const written = [
  /перв\p{L}+|1-(?:й|я|ю)/iu,
  /втор\p{L}+|2-(?:й|я|ю)/iu,
  /трет\p{L}+|3-(?:й|я|ю)/iu,
  /четв[её]рт(?:ой|ая|ую)|4-(?:й|я|ю)/iu,
];
const phrase = /(?:(?:\p{L}+|\d)(?:-\p{L}+)?(?:, | и | или )?){1,4}\s+четверт[иьяе]\p{L}*/giu;
const genitive: readonly string[] = ['первой', 'второй', 'третьей', 'четвёртой'];

function ofQuarters({ corpus }: Looked): readonly Named[] {
  return [...corpus.clauses.values()].flatMap((clause) => {
    const words = (clause.text.match(phrase) ?? []).join(' ').replace(/четверт(?:и|ь|ям|ей|ях)(?!\p{L})/giu, '');
    const quarters = written.flatMap((form, at) => (form.test(words) ? [at] : []));
    return quarters.length === 0 ? [] : clause.duties.map((duty) => ({ clause, duty, quarters }));
  });
}

/** A hole is a quarter that nobody names between two that are named. */
function gapsIn({ corpus }: Looked, same: readonly Named[]): readonly Gap[] {
  const named = new Set(same.flatMap((one) => one.quarters));
  const last = Math.max(...named);
  return [...named]
    .toSorted((a, b) => a - b)
    .flatMap((before, _, all) => {
      const after = all.find((one) => one > before);
      if (before === last || after === undefined || after === before + 1) return [];
      const ends = [before, after].flatMap((at) => same.find((one) => one.quarters.includes(at)) ?? []);
      const [first] = ends;
      if (first === undefined) return [];
      const holes = genitive.slice(before + 1, after).join(' и ');
      const title = corpus.responsibilities.get(first.duty)?.title ?? first.duty;
      return [
        {
          organization: corpus.documents.get(first.clause.document)?.organization ?? null,
          document: first.clause.document,
          places: ends.map(({ clause }) => clausePart(corpus, clause)),
          written: `${title}: после ${genitive[before]} четверти сразу идёт речь о ${genitive[after]}, о ${holes} ничего не сказано.`,
        },
      ];
    });
}
