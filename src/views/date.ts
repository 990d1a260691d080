/** The day as people write it: `2021-06-25` → «25.06.2021». */
export function dayWords(day: string): string {
  return day.split('-').reverse().join('.');
}

/** The year of a day: `2021-06-25` → «2021». */
export function yearOf(day: string): string {
  return day.slice(0, 4);
}
