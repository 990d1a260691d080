/** A day as people write it: 25.06.2021. @param day `YYYY-MM-DD` */
export function dayWords(day: string): string {
  return day.split('-').reverse().join('.');
}
