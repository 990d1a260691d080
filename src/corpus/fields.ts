/** Which fields of which collection name which things: the references that front matter makes. */
import type { TargetKind } from './types.ts';
import type { Collection } from './entries.ts';

/** A field that holds an id: its path (`*` stands for every item of a list) and what it names. */
export interface ReferenceField {
  readonly path: readonly string[];
  /** The kinds it may name; the first that resolves counts. */
  readonly kinds: readonly Exclude<TargetKind, 'section'>[];
  /** Whether it is shown as a reference («сюда ссылаются»), or only checked. */
  readonly shown: boolean;
}

const shown = true;
const checked = false;

function field(path: string, kinds: ReferenceField['kinds'], visible: boolean): ReferenceField {
  return { path: path.split('.'), kinds, shown: visible };
}

/** The reference fields of every collection. */
export const referenceFields: Readonly<Record<Collection, readonly ReferenceField[]>> = {
  documents: [
    field('organization', ['organization'], checked),
    field('approvedBy', ['document', 'act'], shown),
    field('annexTo', ['document', 'act'], shown),
    field('pattern', ['document'], shown),
    field('annexes.*.document', ['document'], shown),
    field('grounds.*', ['act'], shown),
    field('supersedes.*', ['document'], shown),
  ],
  roles: [
    field('aliases.*.organization', ['organization'], checked),
    field('aliases.*.clause', ['clause'], shown),
    field('notToConfuse.*', ['role'], shown),
  ],
  topics: [field('audience.*', ['role'], shown), field('clauses.*', ['clause'], shown)],
  guides: [
    field('audience.*', ['role'], shown),
    field('topics.*', ['topic'], shown),
    field('basis.*', ['clause'], shown),
  ],
  organizations: [
    field('parent', ['organization'], shown),
    field('appointments.*.role', ['role'], shown),
    field('appointments.*.holder', ['role'], checked),
    field('appointments.*.clause', ['clause'], shown),
    field('consultations.*.clause', ['clause'], shown),
  ],
  responsibilities: [field('checks.*', ['responsibility'], checked)],
  terms: [],
  acts: [],
};

/** Every value of a field with the steps that lead to it. */
export function valuesAt(fields: unknown, path: readonly string[]): { steps: (string | number)[]; value: string }[] {
  let reached: { steps: (string | number)[]; value: unknown }[] = [{ steps: [], value: fields }];
  for (const step of path) {
    reached = reached.flatMap(({ steps, value }) => {
      if (step === '*')
        return Array.isArray(value)
          ? value.map((item: unknown, index) => ({ steps: [...steps, index], value: item }))
          : [];
      return isRecord(value) ? [{ steps: [...steps, step], value: value[step] }] : [];
    });
  }
  return reached.flatMap(({ steps, value }) => (typeof value === 'string' ? [{ steps, value }] : []));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
