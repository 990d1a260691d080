/** The school year as the documents plan it: months, what comes round without a month, what is over, and gaps. */
import type { Corpus, Document } from '../../corpus/types.ts';
import { upperFirst } from '../../findings/lower-first.ts';
import { months as monthNames, rhythmWords, type Rhythm } from '../../markup/rhythm.ts';
import { shortState } from '../citation.ts';
import { dayWords } from '../date.ts';
import { documentDesignation } from '../designation.ts';
import { partTo, type Part } from '../part.ts';
import { documentState, type State } from '../state.ts';
import type { CalendarItem } from './item.ts';
import { calendarItems, organizationsInCalendar } from './items.ts';
import { monthsOf } from './months-of.ts';
import { quarterGaps, type QuarterGap } from './quarter-gaps.ts';
import { schoolMonths } from '../school-year.ts';
import { termOf, yearsInDoubt } from './term.ts';

/** A line of a month. */
export interface MonthItem extends CalendarItem {
  /** What the heading of the month does not say: «май–июнь», «до 15.08.2027»; empty where it says it all. */
  readonly term: string;
  /** «Год не указан: может быть и 2021, и 2022.» Empty where there is no doubt. */
  readonly doubt: string;
}

/** A month, or months in a row of which the documents say nothing. */
export interface MonthRow {
  /** Numbers, 1–12. */
  readonly months: readonly number[];
  /** «Октябрь», «Январь–апрель» */
  readonly title: string;
  readonly items: readonly MonthItem[];
  /** Gaps that begin behind this month. */
  readonly gaps: readonly QuarterGap[];
}

export interface PastItem extends CalendarItem {
  /** «Срок истёк 15.08.2021», «Началось 01.09.2021» */
  readonly was: string;
  readonly day: string;
}

/** A document that the calendar rests on. */
export interface Source {
  readonly document: string;
  readonly organization: string;
  readonly issuer: string;
  readonly part: Part;
  readonly state: State;
  /** The school year its months are of, «2021/22»; null where it names no months or their year is open. */
  readonly year: string | null;
  /** «изложение, действие не подтверждено; месяцы — на 2021/22 учебный год» */
  readonly words: string;
}

export interface Calendar {
  readonly months: readonly MonthRow[];
  /** What comes round or goes on, by rhythm. */
  readonly standing: readonly { readonly title: string; readonly items: readonly CalendarItem[] }[];
  readonly past: readonly PastItem[];
  readonly sources: readonly Source[];
  /** Organizations with anything in the calendar, hours of consultation among it. */
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
}

const order: readonly Rhythm[] = [
  'same-day',
  'monthly',
  'each-term',
  'term-end',
  'quarterly',
  'reporting-period',
  'permanent',
  'on-request',
];
const russian = new Intl.Collator('ru', { numeric: true });

/** @param today `YYYY-MM-DD`: a day before it is over */
export function calendar(corpus: Corpus, today: string): Calendar {
  const items = calendarItems(corpus);
  const past = items.flatMap((item) => {
    const [form, day = ''] = item.when.split(':');
    if ((form !== 'by' && form !== 'from') || day >= today) return [];
    return [{ ...item, day, was: `${form === 'by' ? 'Срок истёк' : 'Началось'} ${dayWords(day)}` }];
  });
  const over = new Set<string>(past.map(({ clause }) => clause));
  const coming = items.filter(({ clause }) => !over.has(clause));
  return {
    months: monthRows(corpus, coming),
    standing: order.flatMap((when) => {
      const found = items.filter((item) => item.when === when);
      return found.length === 0 ? [] : [{ title: upperFirst(rhythmWords(when)), items: found }];
    }),
    past: past.toSorted((a, b) => a.day.localeCompare(b.day)),
    sources: sources(corpus, items, today),
    organizations: [...organizationsInCalendar(corpus)]
      .map((id) => ({ id, name: corpus.organizations.get(id)?.name ?? id }))
      .toSorted((a, b) => russian.compare(a.name, b.name)),
  };
}

function monthRows(corpus: Corpus, items: readonly CalendarItem[]): readonly MonthRow[] {
  const byMonth = new Map(schoolMonths.map((month): [number, MonthItem[]] => [month, []]));
  for (const item of items) {
    const line = monthItem(corpus, item);
    for (const month of monthsOf(item.when)) byMonth.get(month)?.push(line);
  }
  const gaps = Map.groupBy(quarterGaps(corpus), ({ after }) => after);
  const rows: MonthRow[] = [];
  for (const month of schoolMonths) {
    const own = byMonth.get(month) ?? [];
    const last = rows.at(-1);
    const joins = own.length === 0 && last?.items.length === 0 && last.gaps.length === 0;
    const numbers = joins ? [...last.months, month] : [month];
    if (joins) rows.pop();
    rows.push({ months: numbers, title: spanWords(numbers), items: own, gaps: gaps.get(month) ?? [] });
  }
  return rows;
}

function monthItem(corpus: Corpus, item: CalendarItem): MonthItem {
  const months = monthsOf(item.when);
  const isDay = !item.when.startsWith('months:');
  const document = documentOf(corpus, item);
  const years = document === undefined ? null : yearsInDoubt(document, item.when);
  return {
    ...item,
    term: isDay || months.length > 1 ? item.whenWords : '',
    doubt: years === null ? '' : `Год не указан: может быть и ${years[0]}, и ${years[1]}.`,
  };
}

function spanWords(numbers: readonly number[]): string {
  const name = (number: number | undefined): string => monthNames[(number ?? 1) - 1] ?? '';
  const first = upperFirst(name(numbers[0]));
  return numbers.length === 1 ? first : `${first}–${name(numbers.at(-1))}`;
}

function documentOf(corpus: Corpus, { clause }: CalendarItem): Document | undefined {
  return corpus.documents.get(clause.slice(0, clause.indexOf('#')));
}

/** The documents in the order of the graph: those of the items, and those that set hours of consultation. */
function sources(corpus: Corpus, items: readonly CalendarItem[], today: string): readonly Source[] {
  const clauses = [
    ...items.map(({ clause }) => clause),
    ...[...corpus.organizations.values()].flatMap((one) => one.consultations.flatMap(({ clause }) => clause ?? [])),
  ];
  const ids = new Set(clauses.map((clause) => clause.slice(0, clause.indexOf('#'))));
  const byDocument = Map.groupBy(items, ({ clause }) => clause.slice(0, clause.indexOf('#')));
  return [...corpus.documents.values()]
    .filter(({ id }) => ids.has(id))
    .map((document) => {
      const years = (byDocument.get(document.id) ?? []).flatMap(({ when }) => termOf(document, when)?.year ?? []);
      const year = years[0] ?? null;
      return {
        document: document.id,
        organization: document.organization,
        issuer: corpus.organizations.get(document.organization)?.name ?? document.organization,
        part: partTo({ kind: 'document', id: document.id }, upperFirst(documentDesignation(corpus, document))),
        state: documentState(document, today),
        year,
        words: `${shortState(document, today)}${year === null ? '' : `; месяцы — на ${year} учебный год`}`,
      };
    });
}
