import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { promisedPages } from '../src/astro/promised-pages.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { host, madeSite } from '../tests/site/made-site.ts';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { root } from './environment.ts';
import { validateSite } from './validate-site/run.ts';

const content = join(root, 'tests/fixtures/tiny');
const { corpus } = loadCorpus(content);

function built(): string {
  const files = madeSite(corpus, promisedPages(corpus));
  return temporaryFolder(Object.fromEntries(Array.from(files, ([path, text]) => [path, text ?? 'bytes'])));
}

/** Runs the command in this process. */
function run(args: readonly string[], variables: NodeJS.ProcessEnv = {}) {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const err = vi.spyOn(console, 'error').mockReturnValue();
  const status = validateSite(['--content', content, ...args], { SITE_URL: host.origin, ...variables });
  const said = { status, out: out.mock.calls.join('\n'), err: err.mock.calls.join('\n') };
  vi.restoreAllMocks();
  return said;
}

test('a good site exits with 0', () => {
  const script = join(root, 'scripts/validate-site.ts');
  const env = { ...process.env, BASE_PATH: '', CONTENT_DIR: content, SITE_URL: host.origin };
  const { status, stdout } = spawnSync(process.execPath, [script, '--site', built()], { env, encoding: 'utf8' });
  expect(stdout).toMatch(/^Проверено: \d+ файл\S* за \d+ мс\. Всё в порядке\.\n$/u);
  expect(status).toBe(0);
});

test('a fault is told at the line of the content, with the line, and exits with 1', () => {
  const site = built();
  const link = '<div data-clause="plan#1"><a href="/documents/ordr/">x</a></div>';
  appendFileSync(join(site, 'documents/plan/index.html'), link);
  const { status, out } = run(['--site', site]);
  const steady = out.replace(/\d+ файл\S* за \d+ мс/u, '… файлов за … мс');
  expect(steady.replaceAll(relative(process.cwd(), site), 'dist')).toMatchInlineSnapshot(`
    "documents/plan.mdx:17:1 ошибка site/link: на странице /documents/plan/ ссылка «/documents/ordr/» ведёт в никуда. Похоже на «/documents/order/». В собранном: dist/documents/plan/index.html:7:198.
        17 │ ### 1.
           │ ^^^^^^
           └ Почему это важно: читатель нажмёт на неё и увидит страницу ошибки.
    Проверено: … файлов за … мс. 1 ошибка, 0 предупреждений."
  `);
  expect(status).toBe(1);
});

test('the same as data, and for other programs', () => {
  const site = built();
  rmSync(join(site, '_astro/late.js'));
  const file = join(relative(process.cwd(), site), '_astro/main.js');
  const { status, out } = run(['--site', site, '--format', 'json']);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: 'site/asset', file, line: 1 }] });
  expect(run(['--site', site, '--format', 'github']).out).toContain('_astro/main.js,line=1');
  expect(run(['--site', site, '--format', 'sarif']).out).toContain('"ruleId": "site/asset"');
});

test('what cannot be checked exits with 3 and says what to do', () => {
  const site = built();
  const said = (args: readonly string[], variables?: NodeJS.ProcessEnv): string => {
    const { status, out, err } = run(args, variables);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    return err;
  };
  expect(said(['--site', 'dits'])).toBe('Проверка не запустилась. Папки «dits» нет. Соберите сайт: npm run build.');
  expect(said(['--site', join(site, 'pagefind')])).toContain('нет ни одной страницы.');
  expect(said(['--content', 'nowhere', '--site', site])).toContain('nowhere» нет.');
  expect(said(['--sait', 'x'])).toMatch(/Такого ключа нет: --sait\. Похоже на «--site»\. Как запускать:/u);
  expect(said(['--format', 'jsno'])).toMatch(/Формата «jsno» нет\. Похоже на «json»\. Как запускать:/u);
  expect(said(['dist'])).toContain('Слово «dist» лишнее.');
  expect(said(['--site', site], { BASE_PATH: '/punkt' })).toContain('Запустите с BASE_PATH=/.');
  expect(said(['--site', site], { SITE_URL: 'https://x.ru' })).toContain(`Запустите с SITE_URL=${host.origin}.`);
  expect(said(['--site', site], { SITE_URL: 'x' })).toContain('SITE_URL: «x» — не адрес сайта.');
});
