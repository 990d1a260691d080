/** Events as an iCalendar file (RFC 5545), by ical-generator; what the library leaves open is settled here. */
import ical, {
  escape,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
  ICalWeekday,
  type ICalEventData,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { CalendarEvent } from '../../views/calendar/events.ts';
import { localTime } from './local-time.ts';
import { firstOn, utcEndOf } from './days.ts';
import { plainLine, plainText } from './plain-text.ts';

/** All organizations of the base are in the Crimea. */
const zone = 'Europe/Simferopol';

const weekdays = {
  mon: ICalWeekday.MO,
  tue: ICalWeekday.TU,
  wed: ICalWeekday.WE,
  thu: ICalWeekday.TH,
  fri: ICalWeekday.FR,
  sat: ICalWeekday.SA,
  sun: ICalWeekday.SU,
} as const;

export interface CalendarText {
  /** What a calendar program calls it. */
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** The day the file is as of, `YYYY-MM-DD`; the same day makes the same bytes. */
  readonly day: string;
  /** Turns a path from the root, without the base, into an address of the web. */
  readonly absolute: (path: string) => string;
}

/** The text of the file: lines of at most 75 bytes, each ended by CRLF. */
export function calendarText({ name, events, day, absolute }: CalendarText): string {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Punkt', product: 'Calendar', language: 'RU' },
    // The library writes the name as it is.
    name: escape(plainLine(name), false),
    // Without a name: with one the library would write DTSTAMP and UNTIL in local time, which RFC 5545 forbids.
    timezone: { name: null, generator: zoneBlock },
  });
  for (const event of events)
    calendar.createEvent({ ...eventData(event, absolute), stamp: new Date(`${day}T00:00:00Z`) });
  return `${calendar.toString()}\r\n`;
}

function eventData(event: CalendarEvent, absolute: (path: string) => string): ICalEventData {
  const { uid, summary, description, path, place, confirmed } = event;
  return {
    id: uid,
    summary: plainLine(summary),
    description: plainText(description),
    url: absolute(path),
    location: place === null ? null : plainLine(place),
    status: confirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    // Nobody is busy for the whole of October.
    transparency: ICalEventTransparency.TRANSPARENT,
    timezone: zone,
    ...times(event),
  };
}

function times({ from, until, weekly }: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'repeating'> {
  // The end of whole days is the day behind the last.
  if (weekly === null) return { start: localTime(from, '12:00'), end: localTime(until, '12:00', 1), allDay: true };
  const first = firstOn(from, weekly.weekday);
  return {
    start: localTime(first, weekly.from),
    end: localTime(first, weekly.to),
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      byDay: [weekdays[weekly.weekday]],
      until: utcEndOf(until),
    },
  };
}

function zoneBlock(name: string): string | null {
  return tzlib_get_ical_block(name)[0] ?? null;
}
