import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { root } from './environment.ts';

/** A folder with a copy of the content, a site that stands already, and a command run on it. */
function workshop() {
  const home = temporaryFolder({ 'dist/index.html': 'the last good site' });
  const content = join(home, 'content');
  cpSync(join(root, 'src', 'content'), content, { recursive: true });
  return {
    home,
    content,
    site: () => readFileSync(join(home, 'dist/index.html'), 'utf8'),
    run: (script: string, ...args: string[]) =>
      spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
        env: { ...process.env, CONTENT_DIR: content },
        encoding: 'utf8',
      }),
  };
}

test('a build of broken content tells every error and leaves the last good site', () => {
  const { home, content, site, run } = workshop();
  const document = join(content, 'documents/saki-206.mdx');
  writeFileSync(document, readFileSync(document, 'utf8').replace('kind: order', 'kind: ordre'));
  appendFileSync(join(content, 'documents/saki-206-1.mdx'), '\n### 11.\n\nТекст.\n\n> Отвечает: методит\n');
  const { status, stdout } = run('build.ts', '--out', join(home, 'dist'));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^documents\/saki-206\.mdx:3:7 ошибка schema\/value: .*Похоже на «order»\./mu);
  expect(stdout).toMatch(/^documents\/saki-206-1\.mdx:\d+:\d+ ошибка reference\/role: .*Похоже на «/mu);
  expect(stdout).toContain('Сайт не собран: сначала исправьте ошибки в содержании.');
  expect(site()).toBe('the last good site');
});

test('a build that would lose a published address names it and stops', () => {
  const { home, site, run } = workshop();
  const memory = join(home, 'permalinks.txt');
  expect(run('permalinks.ts').stdout).toMatch(/^Добавлено: \d+ адрес/u);
  expect(run('permalinks.ts').stdout).toBe('Новых адресов нет.\n');
  appendFileSync(memory, '/documents/saki-206/#3.66\n');
  const lines = readFileSync(memory, 'utf8').split('\n').length - 1;
  const { status, stdout } = run('build.ts', '--out', join(home, 'dist'));
  expect(status).toBe(1);
  expect(stdout).toContain(
    `permalinks.txt:${lines} адрес /documents/saki-206/#3.66 пропал, а обещано, что адреса не меняются. ` +
      'Похожий сейчас: /documents/saki-206/#3.6.',
  );
  expect(site()).toBe('the last good site');
});

test('addresses of broken content are not remembered', () => {
  const { content, run } = workshop();
  writeFileSync(join(content, 'documents/new.mdx'), 'Не документ');
  const { status, stderr } = run('permalinks.ts');
  expect(status).toBe(1);
  expect(stderr).toContain('Адреса не записаны: сначала исправьте ошибки в содержании.');
});
