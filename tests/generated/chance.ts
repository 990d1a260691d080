/** Seeded choices, and a tally of what was chosen. */
import { seeded } from '../support/seeded.ts';

/** A source of choices that are the same every run. */
export interface Chance {
  /** A whole number below the argument. */
  readonly below: (limit: number) => number;
  /** True about so many times in a hundred. */
  percent(share: number): boolean;
  /** One of the list. */
  of<T>(list: readonly [T, ...T[]]): T;
  /** One of a list that may be empty. */
  maybe<T>(list: readonly T[]): T | undefined;
  /** So many different ones of a list, or fewer where it is short. */
  some<T>(list: readonly T[], count: number): T[];
  /** Notes that a feature was written, and gives back the text. */
  noted(feature: string, text: string): string;
  /** How often each feature was written. */
  readonly tally: ReadonlyMap<string, number>;
}

/** Chances from a seed. */
export function chances(seed: number): Chance {
  const below = seeded(seed);
  const tally = new Map<string, number>();
  return {
    below,
    tally,
    percent: (share) => below(100) < share,
    of: (list) => list[below(list.length)] ?? list[0],
    maybe: (list) => (list.length === 0 ? undefined : list[below(list.length)]),
    some(list, count) {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)).flat();
    },
    noted(feature, text) {
      tally.set(feature, (tally.get(feature) ?? 0) + 1);
      return text;
    },
  };
}

/** A name as somebody types it: in other letters of case, with «е» for «ё». */
export function oddlyTyped(name: string, { below }: Chance): string {
  switch (below(6)) {
    case 0:
      return name.toLowerCase();
    case 1:
      return name.toUpperCase();
    case 2:
      return name.charAt(0).toUpperCase() + name.slice(1);
    case 3:
      return Array.from(name, (sign, index) => (index % 2 === 0 ? sign.toUpperCase() : sign.toLowerCase())).join('');
    case 4:
      return name.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
    default:
      return name;
  }
}
