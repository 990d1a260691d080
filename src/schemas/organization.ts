import { z } from 'zod';
import { day } from './day.ts';
import { clauseId, id } from './id.ts';
import { text, time, webAddress } from './text.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The days in Russian. */
export const weekdayNames: Readonly<Record<(typeof weekdays)[number], string>> = {
  mon: 'понедельник',
  tue: 'вторник',
  wed: 'среда',
  thu: 'четверг',
  fri: 'пятница',
  sat: 'суббота',
  sun: 'воскресенье',
};

/** Who holds a role in the organization. */
const appointment = z.strictObject({
  role: id.describe('Id of the role.'),
  holder: id.optional().describe('Id of the role whose holder also holds this one.'),
  position: text.describe('The position that holds the role; no names of people.'),
  clause: clauseId.optional().describe('Clause that says so.'),
});

/** A window of consultation hours. */
const consultation = z.strictObject({
  weekday: z.enum(weekdays).describe('Day of the week.'),
  from: time.describe('Begin, "HH:MM".'),
  to: time.describe('End, "HH:MM".'),
  clause: clauseId.optional().describe('Clause that sets the hours.'),
  validFrom: day.describe('First day the hours hold.'),
  validUntil: day.describe('Last day the hours hold.'),
  confirmed: day.optional().describe('When the organization confirmed them; absent while unconfirmed.'),
  place: text.optional().describe('Where people come to.'),
});

/** An organization (`organizations/<id>.yaml`). */
export const organizationSchema = z.strictObject({
  name: text.describe('Short name.'),
  fullName: text.describe('Full name.'),
  level: z.enum(['municipality', 'district', 'school']).describe('A town or city, a district, or a school.'),
  place: text.optional().describe('Where it is.'),
  parent: id.optional().describe('Id of the organization above it.'),
  website: webAddress.optional().describe('Its site.'),
  loginUrl: webAddress.optional().describe('Where its people enter the journal.'),
  appointments: z.array(appointment).default([]).describe('Who holds which role.'),
  consultations: z.array(consultation).default([]).describe('Hours of consultation.'),
});

export type Organization = z.output<typeof organizationSchema>;
