import { clausePart, type Gap, type GapKind } from '../gap.ts';
import { findingClause, readableMessage } from '../finding-place.ts';

export const differing: GapKind = {
  id: 'differing',
  title: 'Одно дело поручено разным ролям',
  meaning:
    'В документах одной организации одно дело названо у разных ролей. Это может быть и разделение труда, и недосмотр.',
  practice: 'Кто за что отвечает, уточните у издателя документа.',
  none: 'Документы одной организации не расходятся в том, кто что делает.',
  find: ({ corpus, findings }) =>
    findings.flatMap((finding): Gap[] => {
      if (finding.rule !== 'duty/roles') return [];
      const clause = findingClause(corpus, finding);
      if (clause === null) return [];
      const { id, organization } = clause.of;
      return [
        {
          organization,
          document: id,
          places: [clausePart(corpus, clause.clause)],
          written: readableMessage(corpus, finding),
        },
      ];
    }),
};
