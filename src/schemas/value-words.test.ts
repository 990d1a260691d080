import { expect, test } from 'vitest';
import { z } from 'zod';
import { actSchema } from './act.ts';
import { documentSchema } from './document.ts';
import { guideSchema } from './guide.ts';
import { organizationSchema } from './organization.ts';
import { responsibilitySchema } from './responsibility.ts';
import { roleSchema } from './role.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';
import { valueWords } from './value-words.ts';

const schemas = {
  actSchema,
  documentSchema,
  guideSchema,
  organizationSchema,
  responsibilitySchema,
  roleSchema,
  termSchema,
  topicSchema,
};

/** Every value of every closed list in a schema, with its key. */
function* values(schema: unknown, key: string): Iterable<[key: string, value: string]> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) yield* values(schema.unwrap(), key);
  else if (schema instanceof z.ZodArray) yield* values(schema.element, key);
  else if (schema instanceof z.ZodEnum) for (const value of schema.options) yield [key, String(value)];
  else if (schema instanceof z.ZodObject) {
    for (const [name, inner] of Object.entries<unknown>(schema.shape)) yield* values(inner, name);
  }
}

test.each(Object.entries(schemas))('every value that %s knows is said in Russian', (_, schema) => {
  const silent = [...values(schema, '')].filter(([key, value]) => valueWords(key, value) === null);
  expect(silent).toEqual([]);
});
