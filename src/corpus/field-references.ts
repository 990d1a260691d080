import { error, type Finding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { placeOf } from '../schemas/yaml.ts';
import type { Collection } from './entries.ts';
import type { Read } from './entry.ts';
import { referenceFields, valuesAt } from './fields.ts';
import { Guesses } from './guesses.ts';
import type { Dangling, Registry } from './registry.ts';
import type { Target } from './types.ts';

/** A reference of front matter. */
export interface FieldReference {
  readonly target: Target;
  /** Keys and indexes that lead to it. */
  readonly steps: readonly (string | number)[];
  /** Whether it is shown as a reference («сюда ссылаются»). */
  readonly visible: boolean;
}

/**
 * Resolves the references that an entry's front matter makes.
 * @returns them, and a finding for each that leads nowhere
 */
export function fieldReferences(
  collection: Collection,
  entry: Read<unknown>,
  registry: Registry,
): { references: FieldReference[]; findings: Finding[] } {
  const references: FieldReference[] = [];
  const findings: Finding[] = [];
  const guesses = new Guesses();
  for (const { path, kinds, shown } of referenceFields[collection]) {
    for (const { steps, value } of valuesAt(entry.fields, path)) {
      const guess = guesses.areLeft;
      const ends = kinds.map((kind) =>
        kind === 'clause' ? registry.clause(value, guess) : registry.entry(kind, value, guess),
      );
      const target = ends.find((end): end is Target => end !== null && 'kind' in end);
      if (target !== undefined) {
        references.push({ target, steps, visible: shown });
        continue;
      }
      const broken = ends.filter((end): end is Dangling => end !== null && 'rule' in end);
      const [first] = broken;
      if (first === undefined || broken.length < ends.length) continue;
      guesses.take();
      const near = nearest(
        value,
        broken.flatMap((end) => end.near ?? []),
      );
      const { rule, message } = broken.find((end) => end.near !== null && end.near === near) ?? first;
      const hints = broken.flatMap((end) => (near === null || end.near === near ? end.hint : []));
      const place = placeOf(entry.yaml, [...entry.path, ...steps]);
      findings.push(error(rule, place, message, [...new Set(hints)].join(' ')));
    }
  }
  return { references, findings };
}
