/** Workflows of the forge as data: their jobs and steps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../scripts/environment.ts';

const step = z.strictObject({
  name: z.string(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});

const workflow = z.strictObject({
  name: z.string(),
  on: z.unknown(),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.unknown(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      'runs-on': z.string(),
      container: z.unknown().optional(),
      'timeout-minutes': z.number(),
      env: z.record(z.string(), z.string()).default({}),
      steps: z.array(step),
    }),
  ),
});

export type Workflow = z.output<typeof workflow>;
export type Step = z.output<typeof step>;

/** The text of a workflow. @param path from the root of the repository */
export function workflowText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A workflow. @throws where it has a key that nobody here knows of */
export function readWorkflow(path: string): Workflow {
  return workflow.parse(parse(workflowText(path)));
}
