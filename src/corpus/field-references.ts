import { error, type Finding } from '../findings/finding.ts';
import { placeOf } from '../schemas/yaml.ts';
import type { Collection } from './entries.ts';
import type { Read } from './entry.ts';
import { referenceFields, valuesAt } from './fields.ts';
import type { Registry } from './registry.ts';
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
  for (const { path, kinds, shown } of referenceFields[collection]) {
    for (const { steps, value } of valuesAt(entry.fields, path)) {
      const ends = kinds.map((kind) => (kind === 'clause' ? registry.clause(value) : registry.entry(kind, value)));
      const target = ends.find((end): end is Target => end !== null && 'kind' in end);
      if (target !== undefined) {
        references.push({ target, steps, visible: shown });
        continue;
      }
      const dangling = ends.find((end) => end !== null && 'rule' in end && end.hint !== null) ?? ends[0];
      if (dangling === null || dangling === undefined || !('rule' in dangling)) continue;
      const { rule, message, hint } = dangling;
      findings.push(error(rule, placeOf(entry.yaml, [...entry.path, ...steps]), message, hint));
    }
  }
  return { references, findings };
}
