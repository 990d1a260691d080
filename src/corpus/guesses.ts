/**
 * How often the nearest name is looked for in one text. Each look goes through every name there is; a hostile text of
 * thousands of unknown names, beside a list of thousands of known ones, would take minutes.
 */
export class Guesses {
  #left = 100;

  /** Whether one more look is worth it. */
  get areLeft(): boolean {
    return this.#left > 0;
  }

  /** Counts a look. */
  take(): void {
    this.#left--;
  }
}
