import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { freshFolder, putInPlace, writeFiles } from './folder.ts';

test('a fresh folder takes the place of the old one as a whole', async () => {
  const home = temporaryFolder({ 'dist/old.html': 'old' });
  const out = join(home, 'dist');
  const fresh = await freshFolder();
  await writeFiles(fresh, [{ path: 'a/b.html', content: Buffer.from('new') }]);
  expect(existsSync(join(out, 'old.html'))).toBe(true);
  await putInPlace(fresh, out);
  expect(readdirSync(out)).toEqual(['a']);
  expect(readFileSync(join(out, 'a/b.html'), 'utf8')).toBe('new');
  expect(readdirSync(home)).toEqual(['dist']);
});

test('where there is no site yet, its folder is made', async () => {
  const home = temporaryFolder();
  const fresh = await freshFolder();
  await putInPlace(fresh, join(home, 'a/b/dist'));
  expect(existsSync(join(home, 'a/b/dist'))).toBe(true);
});

test('where the switch fails the old site stays', async () => {
  const home = temporaryFolder({ 'dist/old.html': 'old' });
  await expect(putInPlace(join(home, 'absent'), join(home, 'dist'))).rejects.toThrow('ENOENT');
  expect(readFileSync(join(home, 'dist/old.html'), 'utf8')).toBe('old');
});
