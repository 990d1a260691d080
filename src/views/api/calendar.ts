import { z } from 'zod';
import { activityOf } from '../calendar/item.ts';
import { monthsOf } from '../calendar/months-of.ts';
import { collection } from './collection.ts';

export const calendar = collection({
  about: 'Every clause with a rhythm or a deadline, in the order of the text.',
  russian: 'Календарь: что, кто и когда делает; месяцы там, где пункт сам их называет.',
  schema: z.strictObject({
    organization: z.string().describe('Organization whose document it is.'),
    clause: z.string().describe('<document>#<anchor>'),
    activity: z.string().describe('What is done: the first sentence of the clause.'),
    responsible: z.array(z.string()).describe('Roles that answer, inheritance applied.'),
    when: z.string().describe('Rhythm or deadline, for example same-day, by:2021-08-15, months:5-6.'),
    months: z
      .array(z.int().min(1).max(12))
      .describe(
        'Months that the clause itself names: those of months:, the month of by: and from:. Empty for rhythms ' +
          '(monthly, each-term, permanent …): which months these fall in, no document says.',
      ),
  }),
  records: (corpus) =>
    [...corpus.clauses.values()].flatMap((clause) =>
      clause.when === null
        ? []
        : [
            {
              organization: corpus.documents.get(clause.document)?.organization ?? '',
              clause: clause.id,
              activity: activityOf(clause),
              responsible: [...clause.responsible],
              when: clause.when,
              months: [...monthsOf(clause.when)],
            },
          ],
    ),
});
