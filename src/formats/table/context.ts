/** What a file knows of the site it comes from. */
export interface FileContext {
  /** Name of the site. */
  readonly site: string;
  /** The day of the build, `YYYY-MM-DD`; the same day makes the same bytes. */
  readonly day: string;
  /** Turns a path from the root, without the base, into an address of the web. */
  readonly absolute: (path: string) => string;
}
