import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment, root } from './environment.ts';

test('without variables: our own content, the root of the host, port 4321', () => {
  const expected = {
    base: '/',
    content: join(root, 'src', 'content'),
    permalinks: join(root, 'permalinks.txt'),
    references: join(root, 'references.lock'),
    port: 4321,
  };
  expect(readEnvironment({})).toEqual(expected);
  expect(readEnvironment({ BASE_PATH: '', CONTENT_DIR: '', PORT: '' })).toEqual(expected);
});

test('another content folder has its own memory of addresses beside it', () => {
  expect(readEnvironment({ CONTENT_DIR: '/somewhere/content', BASE_PATH: 'punkt', PORT: '80' })).toEqual({
    base: '/punkt/',
    content: '/somewhere/content',
    permalinks: '/somewhere/permalinks.txt',
    references: '/somewhere/references.lock',
    port: 80,
  });
});

test.each(['http', '-1', '70000', '80.5'])('port %s is refused', (port) => {
  expect(() => readEnvironment({ PORT: port })).toThrow(`PORT: «${port}» — не номер порта.`);
});
