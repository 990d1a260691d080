import type { Document } from '../../../corpus/types.ts';
import { documentGap, type GapKind } from '../gap.ts';

/** What is missing of number and date; an annex has those of its order, and needs a number among the annexes. */
export function missingRequisites({ number, adopted, annexTo, annexNumber }: Document): readonly string[] {
  const isAnnex = annexTo !== undefined;
  return [
    ...(isAnnex ? (annexNumber === undefined ? ['номера приложения'] : []) : number === undefined ? ['номера'] : []),
    ...(adopted === undefined ? ['даты'] : []),
  ];
}

export const requisites: GapKind = {
  id: 'requisites',
  title: 'Нет номера или даты',
  meaning: 'По такому документу нельзя сослаться на приказ, которым он введён.',
  practice: 'Для официальной бумаги возьмите номер и дату из оригинала своей организации.',
  none: 'У каждого документа есть номер и дата.',
  find: ({ corpus }) =>
    [...corpus.documents.values()].flatMap((document) => {
      const missing = missingRequisites(document);
      return missing.length === 0 ? [] : [documentGap(document, `В копии нет ${missing.join(' и ')}.`)];
    }),
};
