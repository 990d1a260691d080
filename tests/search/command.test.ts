/** `npm run search` as a methodist meets it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

function run(...args: readonly string[]): { code: number | null; said: string; complained: string } {
  const done = spawnSync(process.execPath, ['scripts/search.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { code: done.status, said: done.stdout, complained: done.stderr };
}

test('it says what was understood, what was found and why', () => {
  const { code, said, complained } = run('забыла', 'пороль', '--count', '1');
  expect(complained).toBe('');
  expect(code).toBe(0);
  expect(said).toContain('Исправлено: забыла пароль');
  expect(said).toMatch(
    /1\. Что делать, если забыт логин или пароль от ЭлЖура — Руководство\n {3}\/guides\/lost-password\//u,
  );
  expect(said).toMatch(/слова запроса \d\.\d\d, похоже на название \d\.\d\d/u);
  expect(said).not.toContain('2. ');
});

test('what is nonsense finds nothing', () => {
  expect(run('курс', 'доллара').said).toContain('Ничего не найдено.');
});

test.each([
  [[], 'Не сказано, что искать.'],
  [['журнал', '--kind', 'guid'], 'У ключа --kind нет значения «guid». Похоже на «guide».'],
  [['журнал', '--state', 'x', '--audience', 'teecher'], 'У ключа --state нет значения «x». Можно: present, past.'],
  [['журнал', '--count', '0'], 'Число «0» не подходит: нужно целое, не меньше 1.'],
  [['журнал', '--konut', '3'], 'Такого ключа нет: --konut.'],
  [['журнал', '--content', '/nowhere'], 'Папки «/nowhere» нет.'],
])('%j is refused in Russian', (args, message) => {
  const { code, said, complained } = run(...args);
  expect(complained).toContain(message);
  expect(said).toBe('');
  expect(code).toBe(3);
});
