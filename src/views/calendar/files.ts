/** The calendar files of the site: one for each organization that has anything on known days, and for each role there. */
import type { Corpus, Organization } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { calendarEvents, type CalendarEvent } from './events.ts';

export interface CalendarFile {
  readonly organization: Organization;
  /** Id of the role, or null for the whole organization. */
  readonly role: string | null;
  /** What a calendar program calls it: «Электронный журнал: Сакский район — муниципальный центр». */
  readonly name: string;
  /** Title of the role as it stands in a sentence; empty for the whole organization. */
  readonly roleName: string;
  /** Path from the root, without the base. */
  readonly path: string;
  readonly events: readonly CalendarEvent[];
}

/** An organization without anything on known days has no file. @param today `YYYY-MM-DD` */
export function calendarFiles(corpus: Corpus, today: string): readonly CalendarFile[] {
  return [...corpus.organizations.values()].flatMap((organization) => {
    const whole = calendarEvents(corpus, organization, null, today);
    if (whole.length === 0) return [];
    const { id } = organization;
    const name = `Электронный журнал: ${organization.name}`;
    const roles = [...corpus.roles.values()].flatMap((role): CalendarFile[] => {
      const events = calendarEvents(corpus, organization, role.id, today);
      const roleName = lowerFirst(role.title);
      const path = `/calendar/${id}/${role.id}.ics`;
      return events.length === 0
        ? []
        : [{ organization, role: role.id, name: `${name} — ${roleName}`, roleName, path, events }];
    });
    return [{ organization, role: null, name, roleName: '', path: `/calendar/${id}.ics`, events: whole }, ...roles];
  });
}
