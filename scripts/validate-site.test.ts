import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
async function run(args: readonly string[], variables: NodeJS.ProcessEnv = {}) {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const err = vi.spyOn(console, 'error').mockReturnValue();
  const status = await validateSite(['--content', content, ...args], { SITE_URL: host.origin, ...variables });
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

test('a fault is told at the line of the content, with the line, and exits with 1', async () => {
  const site = built();
  const link = '<div data-clause="plan#1"><a href="/documents/ordr/">x</a></div>';
  appendFileSync(join(site, 'documents/plan/index.html'), link);
  const { status, out } = await run(['--site', site]);
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

test('the same as data, and for other programs', async () => {
  const site = built();
  rmSync(join(site, '_astro/late.js'));
  const file = join(relative(process.cwd(), site), '_astro/main.js');
  const { status, out } = await run(['--site', site, '--format', 'json']);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: 'site/asset', file, line: 1 }] });
  expect((await run(['--site', site, '--format', 'github'])).out).toContain('_astro/main.js,line=1');
  expect((await run(['--site', site, '--format', 'sarif'])).out).toContain('"ruleId": "site/asset"');
});

test('what cannot be checked exits with 3 and says what to do', async () => {
  const site = built();
  const said = async (args: readonly string[], variables?: NodeJS.ProcessEnv): Promise<string> => {
    const { status, out, err } = await run(args, variables);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    return err;
  };
  expect(await said(['--site', 'dits'])).toBe(
    'Проверка не запустилась. Папки «dits» нет. Соберите сайт: npm run build.',
  );
  expect(await said(['--site', join(site, 'pagefind')])).toContain('нет ни одной страницы.');
  expect(await said(['--content', 'nowhere', '--site', site])).toContain('Папки «nowhere» нет.');
  expect(await said(['--content', '', '--site', site])).toContain('У ключа --content нет значения.');
  expect(await said(['--content', join(site, 'index.html'), '--site', site])).toContain('index.html» — не папка.');
  expect(await said(['--site', ''])).toContain('У ключа --site нет значения.');
  expect(await said(['--site', 'package.json'])).toContain('«package.json» — не папка.');
  expect(await said(['--sait', 'x'])).toMatch(/Такого ключа нет: --sait\. Похоже на «--site»\. Как запускать:/u);
  expect(await said(['--format', 'jsno'])).toMatch(/Формата «jsno» нет\. Похоже на «json»\. Как запускать:/u);
  expect(await said(['dist'])).toContain('Слово «dist» лишнее.');
  expect(await said(['--site', site], { BASE_PATH: '/punkt' })).toContain('Запустите с BASE_PATH=/.');
  expect(await said(['--site', site], { SITE_URL: 'https://x.ru' })).toContain(`Запустите с SITE_URL=${host.origin}.`);
  expect(await said(['--site', site], { SITE_URL: 'x' })).toContain('SITE_URL: «x» — не адрес сайта.');
});

test.each(['--help', '-h'])('%s prints how the command is used', async (flag) => {
  const { status, out, err } = await run([flag]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^Как запускать: npm run validate:site -- \[--site ПАПКА\]/u);
});

test('symbolic links are told of and not followed, and a pipe is not waited for', async () => {
  const site = built();
  symlinkSync('.', join(site, 'loop'));
  symlinkSync('/etc/hostname', join(site, 'secret.txt'));
  symlinkSync('nowhere', join(site, 'dead.html'));
  execFileSync('mkfifo', [join(site, 'pipe.html')]);
  const { status, out } = await run(['--site', site]);
  expect(status).toBe(1);
  const lines = out.split('\n').filter((line) => line.includes('site/'));
  expect(lines.map((line) => line.replace(/^.*?([\w.]+):/u, '$1:'))).toMatchInlineSnapshot(`
    [
      "dead.html:1:1 ошибка site/stray-file: в папке сайта /dead.html — символическая ссылка, по ней никто не ходит. Положите вместо неё сам файл.",
      "loop:1:1 ошибка site/stray-file: в папке сайта /loop — символическая ссылка, по ней никто не ходит. Положите вместо неё сам файл.",
      "pipe.html:1:1 ошибка site/stray-file: в папке сайта /pipe.html — не файл и не папка. Уберите это.",
      "secret.txt:1:1 ошибка site/stray-file: в папке сайта /secret.txt — символическая ссылка, по ней никто не ходит. Положите вместо неё сам файл.",
    ]
  `);
});

test('of thousands of broken links in a page the first are told, and how many more there are', async () => {
  const site = built();
  const links = Array.from({ length: 5000 }, (_, at) => `<a href="/nowhere-at-all-${at}/">x</a>`).join('');
  const page = join(site, 'accessibility/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', `${links}</main>`));
  const { status, out } = await run(['--site', site]);
  expect(status).toBe(1);
  expect(out.split('\n').filter((line) => line.includes('ошибка site/link')).length).toBe(200);
  expect(out).toContain('И ещё 4800 таких мест ниже в этом файле.');
  expect(out.length).toBeLessThan(200_000);
});

test('elements nested by the hundred thousand take no longer than they are long', async () => {
  const site = built();
  const page = join(site, 'accessibility/index.html');
  const deep = `${'<div>'.repeat(200_000)}x${'</div>'.repeat(200_000)}`;
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', `${deep}</main>`));
  const started = performance.now();
  const { out } = await run(['--site', site]);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(out).toContain('site/nesting: на странице /accessibility/ элементы вложены глубже 512.');
});

test('reports are written beside what is printed, but not into what is checked', async () => {
  const site = built();
  rmSync(join(site, '_astro/late.js'));
  const file = join(temporaryFolder(), 'reports/site.sarif');
  const good = await run(['--site', site, '--report', `sarif=${file}`]);
  expect(good.out).toContain('ошибка site/asset');
  expect(readFileSync(file, 'utf8')).toContain('"ruleId": "site/asset"');
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  const wrong = await run(['--site', site, '--report', `json=${join(site, 'index.html')}`]);
  expect({ status: wrong.status, out: wrong.out }).toEqual({ status: 3, out: '' });
  expect(wrong.err).toContain('лёг бы в папку сайта, а её проверяют.');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(home);
  const plan = join(content, 'documents/new.json');
  expect((await run(['--site', site, '--report', `json=${plan}`])).err).toContain('лёг бы в папку с текстами');
  expect(existsSync(plan)).toBe(false);
});

test('warnings exit with 0, and with 2 where they are to count', async () => {
  const site = built();
  const page = join(site, 'accessibility/index.html');
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace('</main>', '<a href="https://punkt.school.ru/roles/">x</a></main>'));
  expect((await run(['--site', site])).status).toBe(0);
  expect((await run(['--site', site, '--strict'])).status).toBe(2);
});
