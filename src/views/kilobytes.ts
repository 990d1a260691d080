/** The size of a file as people read it: «4 КБ»; never less than one. */
export function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1024))}\u00a0КБ`;
}
