import type { Document } from '../../../corpus/types.ts';
import { documentState } from '../../state.ts';
import { documentGap, type GapKind } from '../gap.ts';

/** Whether it is known if the document binds anybody today. @param today `YYYY-MM-DD` */
export function isStateKnown(document: Document, today: string): boolean {
  return documentState(document, today).tone !== 'warn';
}

export const state: GapKind = {
  id: 'state',
  title: 'Действие не подтверждено',
  meaning: 'Мы не знаем, действует ли документ сегодня: издатель этого не подтвердил или подтвердил больше года назад.',
  practice: 'Прежде чем опираться на документ, спросите издателя, действует ли он.',
  none: 'О каждом документе известно, действует ли он.',
  find: ({ corpus, today }) =>
    [...corpus.documents.values()]
      .filter((document) => !isStateKnown(document, today))
      .map((document) => {
        const { lead, rest } = documentState(document, today);
        return documentGap(
          document,
          document.status === 'unverified' ? rest.replace(askPublisher, '') : `${lead} ${rest}`,
        );
      }),
};

/** Said once for all of them. */
const askPublisher = ' Подтвердить может издатель.';
