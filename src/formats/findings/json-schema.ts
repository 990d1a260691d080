import { z } from 'zod';

/** The form of the report in JSON, published as `/api/v1/schema/findings.json`. */
export const findingsSchema = z
  .strictObject({
    findings: z
      .array(
        z.strictObject({
          rule: z
            .string()
            .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u)
            .describe('Group and name of the rule: reference/role'),
          severity: z.enum(['error', 'warning', 'note']),
          file: z.string().describe('Path from the content folder'),
          line: z.int().min(1),
          column: z.int().min(1).describe('In characters, from 1'),
          message: z.string().describe('What is wrong, in Russian'),
          hint: z.string().nullable().describe('How to mend it'),
          docs: z.string().nullable().describe('Address of the rule: absolute where the host of the site is known'),
        }),
      )
      .describe('In order of file, line and column'),
    files: z.int().min(0).describe('How many files were read'),
    milliseconds: z.int().min(0).describe('How long it took'),
  })
  .describe('What `npm run validate -- --format json` prints.');
