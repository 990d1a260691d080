import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tiny, withContent } from '../tests/hostile/content.ts';

/** Runs the command as `npm run validate` does. */
function validate(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = resolve(import.meta.dirname, 'validate.ts');
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

test('clean content exits with 0', () => {
  const { status, stdout } = validate('--content', tiny);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Проверено: 11 файлов за \d+ мс\. Всё в порядке\.\n$/u);
});

test('errors exit with 1, as text and as JSON', () => {
  withContent({ 'documents/plan.mdx': { from: 'завуч', to: 'зауч' } }, (directory) => {
    const text = validate('--content', directory);
    expect(text.status).toBe(1);
    expect(text.stdout).toContain(
      'documents/plan.mdx:21:13 ошибка reference/role: Роли «зауч» нет. Похоже на «Завуч».',
    );
    const json = validate('--content', directory, '--format', 'json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      findings: [{ rule: 'reference/role', line: 21, column: 13 }],
      files: 11,
    });
  });
});

test.each([
  [['--content', '/nowhere'], 'Папки «/nowhere» нет.'],
  [['--format', 'xml'], 'Формата «xml» нет.'],
  [['--today', '2021-02-31'], '«2021-02-31» — не дата.'],
  [['--colour'], 'Такого ключа нет: --colour.'],
])('%j cannot run and exits with 3', (args, message) => {
  const { status, stderr } = validate(...args);
  expect(status).toBe(3);
  expect(stderr).toContain(`Проверка не запустилась. ${message}`);
});
