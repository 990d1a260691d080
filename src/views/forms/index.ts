/** The forms of this content. A form is one file here and one line in the table. */
import { memoized } from '../../corpus/memoized.ts';
import type { Corpus } from '../../corpus/types.ts';
import { appealsLog } from './appeals-log.ts';
import type { Form } from './form.ts';
import { helpSchedule } from './help-schedule.ts';
import { localActsChecklist } from './local-acts-checklist.ts';
import { meetingMinutes } from './meeting-minutes.ts';
import { monthlyCheck } from './monthly-check.ts';
import { parentApplication } from './parent-application.ts';
import { parentsLeaflet } from './parents-leaflet.ts';
import { principalChecklist } from './principal-checklist.ts';
import { resultsAndForecast } from './results-and-forecast.ts';
import { resultsOnPaperRequest } from './results-on-paper-request.ts';

const makers: readonly ((corpus: Corpus) => Form | null)[] = [
  parentApplication,
  resultsOnPaperRequest,
  resultsAndForecast,
  monthlyCheck,
  parentsLeaflet,
  principalChecklist,
  localActsChecklist,
  helpSchedule,
  appealsLog,
  meetingMinutes,
];

/** Every form whose clauses this content has, in the order of the list. */
export const forms = memoized((corpus: Corpus): readonly Form[] => makers.flatMap((make) => make(corpus) ?? []));

/** The forms that belong to a guide. @param guide its id */
export function formsOfGuide(corpus: Corpus, guide: string): readonly Form[] {
  return forms(corpus).filter(({ guides }) => guides.includes(guide));
}

/** The list of forms, from the root without the base. */
export const formsPath = '/forms/';

/** The address of a form, from the root without the base. */
export function formPath({ id }: Pick<Form, 'id'>): string {
  return `${formsPath}${id}/`;
}
