/** The test of every end-to-end file: whatever it does, no page may call another host or break the policy. */
import { test as base } from '@playwright/test';
import { expectQuiet, watch } from './watch.ts';

export { expect } from '@playwright/test';

export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    const seen = await watch(context, baseURL ?? '');
    await use(context);
    expectQuiet(seen);
  },
});
