/** Hours of consultation of an organization, with the school year they were set for and whether they hold. */
import type { Corpus, Organization } from '../corpus/types.ts';
import { weekdayNames } from '../schemas/organization.ts';
import { clausePlace } from './clause-place.ts';
import { dayWords } from './date.ts';
import type { Part } from './part.ts';
import { schoolYearWords, yearOfDay } from './school-year.ts';

type Consultation = Organization['consultations'][number];

/** One window: «вторник, 10:00–12:00». */
export interface ConsultationWindow {
  readonly words: string;
  /** Where people come to, or null where the document does not say. */
  readonly place: string | null;
}

/** The windows that share a school year and a state. */
export interface ConsultationHours {
  /** «2021/22 учебный год», or «с 01.09.2021 по 31.05.2023» where the bounds are not of one school year. */
  readonly period: string;
  /** Whether they hold: «на текущий год не подтверждено». */
  readonly state: string;
  /** What the colour means: good confirmed, warn not. */
  readonly tone: 'good' | 'warn';
  readonly windows: readonly ConsultationWindow[];
  /** The clauses that set them, each once. */
  readonly grounds: readonly Part[];
}

/**
 * The hours of an organization, newest period first; empty where its documents name none.
 * @param organization its id @param today `YYYY-MM-DD`
 */
export function consultationWindows(corpus: Corpus, organization: string, today: string): readonly ConsultationHours[] {
  const consultations = corpus.organizations.get(organization)?.consultations ?? [];
  const groups = Map.groupBy(
    consultations.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom)),
    (hours) => `${periodWords(hours)} ${stateOf(hours, today).state}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const clauses = new Set(group.flatMap(({ clause }) => clause ?? []));
    return [
      {
        period: periodWords(first),
        ...stateOf(first, today),
        windows: group.map(({ weekday, from, to, place }) => ({
          words: `${weekdayNames[weekday]}, ${from}–${to}`,
          place: place ?? null,
        })),
        grounds: [...clauses].map((id) => clausePlace(corpus, id)),
      },
    ];
  });
}

/** A confirmation counts while the hours hold; after their last day it is history like they are. */
function stateOf(hours: Consultation, today: string): Pick<ConsultationHours, 'state' | 'tone'> {
  const { confirmed, validFrom, validUntil } = hours;
  if (today > validUntil) return { state: 'на текущий год не подтверждено', tone: 'warn' };
  const since = today < validFrom ? `начнутся ${dayWords(validFrom)}, ` : '';
  return confirmed === undefined
    ? { state: `${since}не подтверждено`, tone: 'warn' }
    : { state: `${since}подтверждено ${dayWords(confirmed)}`, tone: 'good' };
}

function periodWords({ validFrom, validUntil }: Consultation): string {
  const year = yearOfDay(validFrom);
  return year === yearOfDay(validUntil)
    ? `${schoolYearWords(year)} учебный год`
    : `с ${dayWords(validFrom)} по ${dayWords(validUntil)}`;
}
