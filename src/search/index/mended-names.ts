import type { Lexicon } from '../language/lexicon.ts';
import { asTyped, isPlain } from '../language/typed.ts';
import { understand } from '../language/understand.ts';
import type { PageText } from '../page-text.ts';

/** A page whose names have no slips: questions are kept as people type them, and are compared and offered mended. */
export function withMendedNames(page: PageText, lexicon: Lexicon): PageText {
  const mended = (name: string): string =>
    isPlain(asTyped(name, lexicon, false), lexicon) ? name : (understand(name, lexicon).corrected ?? name);
  const units = page.units.map((unit) => {
    const names = [...new Set(unit.names.map(mended))];
    return names.length === unit.names.length && names.every((name, at) => name === unit.names[at])
      ? unit
      : { ...unit, names };
  });
  return units.every((unit, at) => unit === page.units[at]) ? page : { ...page, units };
}
