/**
 * A wall clock time as ical-generator takes it: it reads the local fields of a Date and writes them beside the zone of
 * the event, so that the zone of the machine does not matter.
 * @param day `YYYY-MM-DD` @param time `HH:MM` @param later days to add
 */
export function localTime(day: string, time: string, later = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date + later, hour, minute);
}
