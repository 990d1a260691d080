import { z } from 'zod';
import { error, type Finding } from '../findings/finding.ts';
import { problems } from './messages.ts';
import { placeOf, writtenAt, type Yaml } from './yaml.ts';

/**
 * Checks a parsed YAML value against a schema and words every problem, each at its place.
 * @param path where in the YAML the value stands (for an entry of a list: its index)
 * @returns the typed value, or null where there was a problem
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  yaml: Yaml,
  value: unknown,
  path: readonly PropertyKey[] = [],
): { value: z.output<Schema> | null; findings: Finding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [] };
  const found = problems(result.error.issues, {
    data: value,
    keysAt: (at) => knownKeys(schema, at),
    writtenAt: (at) => writtenAt(yaml, [...path, ...at]),
  });
  const findings = found.map(({ rule, path: at, atKey, message, hint }) =>
    error(rule, placeOf(yaml, [...path, ...at], atKey), message, hint),
  );
  return { value: null, findings };
}

/** The keys a schema knows at a path; empty where it is no map there. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = unwrapped(at);
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject && typeof step === 'string') at = at.shape[step];
    else return [];
  }
  at = unwrapped(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  return at;
}
