/** Latin letters that have a Cyrillic twin: the keyboard was not switched. */
const twins: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  I: 'І',
  X: 'Х',
};

/** Every id with one letter Cyrillic, where Latin letters remain beside it. */
export function* withTwin(id: string): Iterable<string> {
  for (const [at, letter] of [...id].entries()) {
    const twin = twins[letter];
    const made = twin === undefined ? null : id.slice(0, at) + twin + id.slice(at + 1);
    if (made !== null && /[a-z]/iu.test(made)) yield made;
  }
}
