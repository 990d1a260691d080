/** The calendar files, read back by an independent parser. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { calendarText } from '../../src/formats/ics/calendar-text.ts';
import type { CalendarEvent } from '../../src/views/calendar/events.ts';
import { calendarFiles, type CalendarFile } from '../../src/views/calendar/files.ts';
import { corpusOfContent } from '../support/corpus-of-content.ts';

const today = '2026-09-10';
const corpus = corpusOfContent();
const files = calendarFiles(corpus, today);
const absolute = (path: string): string => `https://punkt.example/base${path}`;
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

function fileAt(path: string): CalendarFile {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`No file ${path}`);
  return file;
}

function textOf({ name, events }: Pick<CalendarFile, 'name' | 'events'>, day = today): string {
  return calendarText({ name, events, day, absolute });
}

function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, events };
}

/** The days of an event that comes every week, with its hours, as the file says them. */
function occurrences(event: ICAL.Event): string[] {
  const days: string[] = [];
  const iterator = event.iterator(event.startDate);
  while (days.length < 500) {
    const next = iterator.next();
    if (iterator.complete) break;
    days.push(next.toString());
  }
  return days;
}

test('a file for each organization with days, and for each role that has days there; no other', () => {
  expect(files.map(({ path }) => path)).toEqual([
    '/calendar/krasnomakskaya.ics',
    '/calendar/saki.ics',
    '/calendar/saki/municipal-centre.ics',
    '/calendar/saki/rollout-lead.ics',
    '/calendar/saki/working-group-member.ics',
  ]);
});

test('the district: rows of the roadmap in their months of 2021/22, deadlines on their days, hours every week', () => {
  const { events } = read(textOf(fileAt('/calendar/saki.ics')));
  expect(events.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()])).toEqual([
    ['punkt/saki-206#1.1/by', '2021-08-15', '2021-08-16'],
    ['punkt/saki-206-1#3/months/2021-22', '2021-09-01', '2021-10-01'],
    ['punkt/saki-206-3#hours/hours/fri-14:00/2021-09-01', '2021-09-03T14:00:00', '2021-09-03T16:00:00'],
    ['punkt/saki-206-3#hours/hours/tue-10:00/2021-09-01', '2021-09-07T10:00:00', '2021-09-07T12:00:00'],
    ['punkt/saki-206#1.4/by', '2021-09-01', '2021-09-02'],
    ['punkt/saki-206-1#4/months/2021-22', '2021-10-01', '2021-11-01'],
    ['punkt/saki-206-1#8/months/2021-22', '2021-12-01', '2022-01-01'],
    ['punkt/saki-206-1#10/months/2021-22', '2022-05-01', '2022-06-01'],
    ['punkt/saki-206-1#9/months/2021-22', '2022-05-01', '2022-06-01'],
  ]);
});

test('hours: every Tuesday and Friday between the bounds, in Simferopol, three hours before UTC all year', () => {
  const { calendar, events } = read(textOf(fileAt('/calendar/saki.ics')));
  const timezone = calendar.getFirstSubcomponent('vtimezone');
  if (timezone === null) throw new Error('No VTIMEZONE');
  expect(timezone.getFirstPropertyValue('tzid')).toBe('Europe/Simferopol');
  const simferopol = new ICAL.Timezone(timezone);
  const hours = events.filter((event) => event.isRecurring());
  for (const { component } of hours) {
    expect(component.getFirstProperty('dtstart')?.getFirstParameter('tzid')).toBe('Europe/Simferopol');
  }
  const all = Object.fromEntries(hours.map((event) => [event.startDate.toString().slice(11, 16), occurrences(event)]));
  const days = (weekday: number): string[] =>
    Array.from({ length: 273 }, (_, index) => new Date(Date.UTC(2021, 8, 1 + index)))
      .filter((day) => day.getUTCDay() === weekday && day <= new Date('2022-05-31'))
      .map((day) => day.toISOString().slice(0, 10));
  expect(days(2)).toHaveLength(39);
  expect(days(2).at(-1)).toBe('2022-05-31');
  expect(all).toEqual({
    '10:00': days(2).map((day) => `${day}T10:00:00`),
    '14:00': days(5).map((day) => `${day}T14:00:00`),
  });
  for (const day of [1, 4, 7, 10]) {
    const time = new ICAL.Time({ year: 2022, month: day, day: 4, hour: 10 }, simferopol);
    expect(simferopol.utcOffset(time)).toBe(3 * 3600);
  }
});

test('events of a file are those of the view: words, state, address of the clause', () => {
  for (const file of files) {
    const { calendar, events } = read(textOf(file));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(file.name);
    expect(
      events.map(({ uid, summary, description, component }) => ({
        uid,
        summary,
        description,
        url: component.getFirstPropertyValue('url'),
        status: component.getFirstPropertyValue('status'),
        stamp: String(component.getFirstPropertyValue('dtstamp')),
      })),
    ).toEqual(
      file.events.map(({ uid, summary, description, path, confirmed }) => ({
        uid,
        summary,
        description,
        url: absolute(path),
        status: confirmed ? 'CONFIRMED' : 'TENTATIVE',
        stamp: '2026-09-10T00:00:00Z',
      })),
    );
    for (const { path } of file.events) expect(corpus.clauses.has(path.slice(11).replace('/#', '#'))).toBe(true);
  }
});

test('an event says what, who, when, by which clause and what that is worth', () => {
  const october = fileAt('/calendar/saki/municipal-centre.ics').events.find(({ from }) => from === '2021-10-01');
  expect(october?.summary).toMatchInlineSnapshot(
    `"ИМО проводит мониторинг: вовремя ли и объективно ли выставлены оценки первой четверти"`,
  );
  expect(october?.description).toMatchInlineSnapshot(`
    "ИМО проводит мониторинг: вовремя ли и объективно ли выставлены оценки первой четверти.
    Кто: муниципальный центр (МКУ «Центр обеспечения общего и дополнительного образования» Сакского района).
    Срок: октябрь, на 2021/22 учебный год; не подтверждено.
    Основание: п. 4 приложения 1 к приказу № 206 от 25.06.2021 — изложение, действие не подтверждено."
  `);
});

test('nothing that nobody confirmed lies behind the school year it was made for', () => {
  for (const { events } of files) {
    for (const { confirmed, from, until } of events) {
      expect(confirmed).toBe(false);
      expect(from >= '2021-08-15' && until <= '2022-08-31').toBe(true);
    }
  }
});

test('an event has one UID in every file and every build, and no other event has it', () => {
  const again = calendarFiles(corpusOfContent(), '2027-01-01');
  expect(again.map(({ path, events }) => [path, events.map(({ uid }) => uid)])).toEqual(
    files.map(({ path, events }) => [path, events.map(({ uid }) => uid)]),
  );
  for (const { events } of files) expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const inWhole = new Map(fileAt('/calendar/saki.ics').events.map((event) => [event.uid, event]));
  for (const { role, organization, events } of files) {
    if (role === null || organization.id !== 'saki') continue;
    for (const event of events) expect(inWhole.get(event.uid)).toEqual(event);
  }
});

test('the same day makes the same bytes, wherever the machine stands', () => {
  const file = fileAt('/calendar/saki.ics');
  const texts = ['UTC', 'America/Santiago', 'Pacific/Kiritimati', 'Asia/Vladivostok'].map((name) => {
    process.env.TZ = name;
    return textOf(file);
  });
  expect(new Set(texts).size).toBe(1);
});

test('lines end with CRLF and are 75 bytes long at most', () => {
  for (const file of files) {
    const text = textOf(file);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  }
});

describe('texts that are meant to break the file', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          ';',
          ',',
          '\\',
          '\\n',
          ':',
          '"',
          'END:VEVENT',
          'BEGIN:VCALENDAR',
          ' ',
          '№',
          '😀',
          '\u2028',
          '\t',
          '\u0000',
          'щ'.repeat(40),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );
  const isControl = (character: string): boolean => character < ' ' || (character >= '\u007f' && character <= '\u009f');
  const plain = (text: string): string =>
    [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')]
      .map((character) => (character !== '\n' && isControl(character) ? ' ' : character))
      .join('')
      .toWellFormed();
  /** The parser takes names of calendars as they are written. */
  const written = (text: string): string => text.replace(/[\\;,]/gu, '\\$&');

  test('come back as they were, control characters aside, and make no event of their own', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, summary, description) => {
        const event: CalendarEvent = {
          uid: 'punkt/x#1/by',
          summary,
          description,
          path: '/documents/x/#1',
          place: summary,
          from: '2021-08-15',
          until: '2021-08-15',
          weekly: null,
          confirmed: true,
        };
        const { calendar, events } = read(textOf({ name, events: [event] }));
        expect(events).toHaveLength(1);
        const line = (text: string): string => plain(text).replaceAll('\n', ' ');
        expect(events[0]?.summary ?? '').toBe(line(summary));
        expect(events[0]?.description ?? '').toBe(plain(description));
        expect(calendar.getFirstPropertyValue('x-wr-calname') ?? '').toBe(written(line(name)));
      }),
      { numRuns: 300 },
    );
  });
});
