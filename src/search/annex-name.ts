/** What a clause is called that approves an annex whose text is missing: «приложение 5». */
export function annexName(number: string): string {
  return `приложение ${number}`;
}
