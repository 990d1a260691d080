/** JSON Schema (draft-07, which editors of YAML understand best) from the schemas of content, with Russian words. */
import { z, type core } from 'zod';
import { wordsOf, type Described } from './field-words.ts';
import { valueWords } from './value-words.ts';

/** A value that exists, with what it is called. */
export interface NamedValue {
  readonly value: string;
  readonly words: string;
}

/** What names the things of the content: shared by the fields that name them. */
export interface Names {
  /** What is named, for `definitions`: «role», «document-act». */
  readonly name: string;
  readonly values: readonly NamedValue[];
}

export type JsonSchema = core.JSONSchema.BaseSchema;

/** How values look that are texts of a certain form; what a pattern cannot say is left to the check. */
const patterns: Readonly<Record<string, string>> = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  clause: '^[a-z0-9]+(-[a-z0-9]+)*#[A-Za-z0-9][A-Za-z0-9.-]*$',
  day: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  time: '^([01]\\d|2[0-3]):[0-5]\\d$',
  web: '^https?://\\S+$',
  sha256: '^[0-9a-f]{64}$',
  place: '^(?!/)[\\w./-]+(#[\\w.-]+)?$',
  text: '\\S',
};

/**
 * The JSON Schema of one entry.
 * @param title what it is the schema of, in Russian
 * @param namesAt what the field at a path may name (`annexes.*.document`), or null where it names nothing
 */
export function jsonSchema(
  schema: z.ZodObject,
  collection: Described,
  title: string,
  namesAt: (path: string) => Names | null,
): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const bare: JsonSchema = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema: own }) => {
      // A list that is absent is empty; nobody should be offered to write that.
      delete own.default;
      const pattern = patternOf(zodSchema);
      if (pattern !== null) own.pattern = pattern;
    },
  });
  const made = worded(bare, '');
  return { ...made, title, ...(Object.keys(definitions).length === 0 ? {} : { definitions }) };

  /** The schema at a path, in words, with what it may name. Two fields may share one schema, so zod cannot tell the path. */
  function worded({ description: _, ...own }: JsonSchema, path: string): JsonSchema {
    const { properties, items, pattern, ...rest } = own;
    const names = own.type === 'string' ? namesAt(path) : null;
    if (names !== null) definitions[names.name] ??= enumeration(names.values);
    return {
      ...wordsOf(collection, path),
      ...rest,
      ...(pattern === undefined || names !== null ? {} : { pattern }),
      ...(names === null ? {} : { allOf: [{ $ref: `#/definitions/${names.name}` }] }),
      ...(own.enum === undefined ? {} : { enumDescriptions: own.enum.map((value) => meaning(path, String(value))) }),
      ...(properties === undefined ? {} : { properties: wordedEach(properties, path) }),
      ...(isSchema(items) ? { items: worded(items, below(path, '*')) } : {}),
    };
  }

  function wordedEach(properties: NonNullable<JsonSchema['properties']>, path: string): Record<string, JsonSchema> {
    return Object.fromEntries(
      Object.entries(properties).flatMap(([key, value]) =>
        isSchema(value) ? [[key, worded(value, below(path, key))]] : [],
      ),
    );
  }
}

function below(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value of a closed list means. */
function meaning(path: string, value: string): string {
  const key = path.split('.').findLast((step) => step !== '*') ?? '';
  return valueWords(key, value) ?? value;
}

/** The JSON Schema of a list of such entries. */
export function listSchema({ $schema, definitions, title, ...items }: JsonSchema): JsonSchema {
  const own = definitions === undefined ? {} : { definitions };
  return { ...($schema === undefined ? {} : { $schema }), title: title ?? '', type: 'array', items, ...own };
}

/** An enumeration of nothing is no schema, and there is nothing to name: then every value is refused. */
function enumeration(values: readonly NamedValue[]): JsonSchema {
  if (values.length === 0) return { not: {} };
  return { enum: values.map(({ value }) => value), enumDescriptions: values.map(({ words }) => words) };
}

function patternOf(schema: core.$ZodType): string | null {
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = check._zod;
    if (!('params' in def) || typeof def.params !== 'object' || def.params === null) continue;
    const expects = 'expects' in def.params ? String(def.params.expects) : '';
    if (Object.hasOwn(patterns, expects)) return patterns[expects] ?? null;
  }
  return null;
}
