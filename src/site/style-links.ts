/** What a stylesheet loads: `url(…)` and `@import`. */

/** An address in a text with its offset. */
export interface FoundAddress {
  readonly url: string;
  readonly offset: number;
}

const address =
  /\/\*[\s\S]*?\*\/|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')|\burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]+))\s*\)|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/gu;

/** The addresses of a stylesheet in order; comments and plain strings hold none. */
export function styleLinks(css: string): FoundAddress[] {
  if (!css.includes('url(') && !css.includes('@import')) return [];
  return Array.from(css.matchAll(address)).flatMap(({ index, 1: a, 2: b, 3: c, 4: d, 5: e }) => {
    const url = a ?? b ?? c ?? d ?? e;
    return url === undefined ? [] : [{ url, offset: index }];
  });
}
