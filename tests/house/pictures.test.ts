/** The pictures of the look are kept in the repository for ever: they stay small. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', 'e2e', 'visual');
const mostBytes = 1.5 * 1024 * 1024;

test('all pictures together are no larger than 1.5 MB', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(50);
  expect(pictures.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThan(mostBytes);
});
