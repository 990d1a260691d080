/** Remembering what was made of something, so that an edit of one text among a thousand costs what one text costs. */

/** The function with its results kept by the identity of its input. */
export function memoized<Input extends object, Output>(make: (input: Input) => Output): (input: Input) => Output {
  const kept = new WeakMap<Input, { readonly output: Output }>();
  return (input) => {
    const known = kept.get(input);
    if (known !== undefined) return known.output;
    const output = make(input);
    kept.set(input, { output });
    return output;
  };
}

/** The list given before, where this one has the same items: who compares lists by identity sees no change. */
export function steadyList<Item>(): (list: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = [];
  return (list) => {
    if (list.length !== last.length || list.some((item, index) => item !== last[index])) last = list;
    return last;
  };
}

/** As `steadyList`, for sets of texts. */
export function steadySet(): (set: ReadonlySet<string>) => ReadonlySet<string> {
  let last: ReadonlySet<string> = new Set();
  return (set) => {
    if (!sameSet(set, last)) last = set;
    return last;
  };
}

/** Whether two sets hold the same texts. */
export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
