import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { root } from '../environment.ts';
import { repositoryPath } from './repository-path.ts';
import { siteAddress } from '../command-line/site-address.ts';

test.each([
  [{ SITE_URL: 'https://punkt.example' }, 'https://punkt.example/roles/'],
  [{ SITE_URL: 'https://punkt.example/', BASE_PATH: 'school' }, 'https://punkt.example/school/roles/'],
  [{ SITE_URL: 'http://localhost:4321', BASE_PATH: '/school/' }, '/school/roles/'],
  [{ SITE_URL: 'http://127.0.0.1:4321' }, '/roles/'],
  [{}, '/roles/'],
])('with %j the roles are at %s', (variables, address) => {
  expect(siteAddress(variables)('/roles/')).toBe(address);
});

test('an environment that makes no sense is told of', () => {
  expect(() => siteAddress({ SITE_URL: 'punkt' })).toThrow('SITE_URL: «punkt» — не адрес.');
  expect(() => siteAddress({ BASE_PATH: '../a' })).toThrow('BASE_PATH: «../a» не годится.');
});

test('a folder is named from the repository it stands in', () => {
  expect(repositoryPath(join(root, 'src/content'))).toBe('src/content');
  const folder = temporaryFolder({ 'change/src/content/terms.yaml': '' });
  const content = join(folder, 'change/src/content');
  expect(repositoryPath(content)).toBe('');
  mkdirSync(join(folder, 'change/.git'));
  expect(repositoryPath(content)).toBe('src/content');
});
