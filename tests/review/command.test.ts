/** The command as a workflow runs it: a bare repository with two branches, and folders apart. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { cancellingOrder } from './scenarios.ts';
import { changed, realTexts, type Texts } from './sides.ts';

const root = resolve(import.meta.dirname, '../..');
const day = '2026-11-27';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function review(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/review.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...nobody },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Commits are the same every time, and nobody's own settings count. */
const nobody = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Методист',
  GIT_AUTHOR_EMAIL: 'methodist@punkt.example',
  GIT_AUTHOR_DATE: '2026-11-01T09:00:00Z',
  GIT_COMMITTER_NAME: 'Методист',
  GIT_COMMITTER_EMAIL: 'methodist@punkt.example',
  GIT_COMMITTER_DATE: '2026-11-01T09:00:00Z',
};

function git(folder: string, ...args: string[]): string {
  const done = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...nobody } });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
  return done.stdout.trim();
}

function write(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A repository whose `main` went on after `change` left it. @returns the working folder and a bare copy */
function repository(
  change: Texts,
  prepare: (folder: string) => void = () => undefined,
): { work: string; bare: string } {
  const folder = temporaryFolder();
  const work = join(folder, 'work');
  mkdirSync(work);
  git(work, 'init', '--quiet', '--initial-branch=main');
  write(join(work, 'src/content'), realTexts);
  write(
    work,
    Object.fromEntries(
      ['permalinks.txt', 'references.lock'].map((file) => [file, readFileSync(join(root, file), 'utf8')]),
    ),
  );
  git(work, 'add', '.');
  git(work, 'commit', '--quiet', '-m', 'Содержание');
  git(work, 'checkout', '--quiet', '-b', 'change');
  write(join(work, 'src/content'), change);
  prepare(work);
  git(work, 'add', '.');
  git(work, 'commit', '--quiet', '-m', 'Новый приказ');
  git(work, 'checkout', '--quiet', 'main');
  write(
    join(work, 'src/content'),
    changed({
      'roles/methodist.mdx': (realTexts['roles/methodist.mdx'] ?? '').replace(
        'Методист муниципального',
        'Методист городского',
      ),
    }),
  );
  git(work, 'commit', '--quiet', '-am', 'Другая правка');
  const bare = join(folder, 'bare.git');
  git(folder, 'clone', '--quiet', '--bare', work, bare);
  return { work, bare };
}

const order: Texts = { 'documents/saki-301.mdx': cancellingOrder['documents/saki-301.mdx'] ?? '' };

test('two branches of a bare repository: only what the branch did is shown', () => {
  const { bare } = repository(order);
  const out = join(bare, '../out');
  const ran = review(
    'main',
    '--head',
    'change',
    '--repository',
    bare,
    '--out',
    out,
    '--markdown',
    join(out, 'comment.md'),
    '--today',
    day,
  );
  expect(ran.err).toBe('');
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('Добавлен 1 документ; отменяется 1 пункт; у 4 ролей меняются обязанности.');
  const markdown = readFileSync(join(out, 'comment.md'), 'utf8');
  expect(markdown).toBe(readFileSync(join(out, 'review.md'), 'utf8'));
  // What `main` did since is no part of the change.
  expect(markdown).not.toContain('Методист');
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  expect(page).toContain('Приказ № 301 от 20.11.2026');
  expect(page).toContain(`change (${git(bare, 'rev-parse', '--short=7', 'change')})`);
  expect(page).toContain('ещё нет в permalinks.txt');
});

test('the working folder against a branch, and against itself', () => {
  const { work } = repository(order);
  const content = join(work, 'src/content');
  const same = review('HEAD', '--content', content, '--out', join(work, '../out'), '--today', day);
  expect(same).toMatchObject({ code: 0, err: '' });
  expect(same.out).toContain('Изменений нет');
  write(content, {
    'terms.yaml': (realTexts['terms.yaml'] ?? '').replace('definition: ', 'definition: Иначе говоря, '),
  });
  const other = review('HEAD', '--content', content, '--out', join(work, '../out'), '--today', day);
  expect(other.out).toContain('Изменён 1 термин');
});

test('folders apart, without git', () => {
  const folder = temporaryFolder();
  write(join(folder, 'base/src/content'), realTexts);
  write(join(folder, 'head/src/content'), changed(order));
  const ran = review(
    '--base-content',
    join(folder, 'base/src/content'),
    '--content',
    join(folder, 'head/src/content'),
    '--out',
    join(folder, 'out'),
    '--today',
    day,
  );
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('Добавлен 1 документ');
});

test('errors of the new version: the page is made, and says so first; links are not followed', () => {
  const { bare } = repository(
    {
      'documents/saki-301.mdx': (order['documents/saki-301.mdx'] ?? '')
        .replace('организация', '')
        .replace('классный руководитель\n', 'класный руководитель\n'),
    },
    (work) => {
      symlinkSync('/etc/passwd', join(work, 'src/content/documents/passwd.mdx'));
    },
  );
  const out = join(bare, '../out');
  const ran = review('main', '--head', 'change', '--repository', bare, '--out', out, '--today', day);
  expect(ran.code).toBe(1);
  expect(ran.out).toMatch(/^В новой версии 2 ошибки\. Пока они не исправлены/u);
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  expect(page).toContain('Это ссылка на другой файл, а не файл.');
  expect(page).toContain('Похоже на «классный руководитель».');
  expect(page).not.toContain('root:');
});

test('what cannot be run says why, and writes nothing', () => {
  const { bare } = repository(order);
  const out = join(bare, '../nothing');
  const told = (...args: string[]): string => {
    const { code, err } = review(...args, '--out', out);
    return `${code ?? ''} ${err
      .replaceAll(bare, 'bare.git')
      .replace(/\b[0-9a-f]{7}\b/gu, '1234567')
      .trim()}`;
  };
  expect(told('mian', '--head', 'change', '--repository', bare)).toMatchInlineSnapshot(
    `"3 Ветки, метки или коммита «mian» нет. Похоже на «main». Если ветка есть только на сервере, сначала выполните: git fetch origin."`,
  );
  expect(told('--output=/tmp/x', '--repository', bare)).toMatchInlineSnapshot(`
    "3 Такого ключа нет: --output.
    Как запускать:
      npm run review -- main
      npm run review -- ВЕТКА [--head ВЕТКА] [--content ПАПКА] [--repository ПАПКА]
      npm run review -- --base-content ПАПКА [--content ПАПКА]
    и ещё: [--out ПАПКА] [--markdown ФАЙЛ] [--today ГГГГ-ММ-ДД]"
  `);
  expect(told('main', '--head', 'change', '--repository', bare, '--content', 'content')).toMatchInlineSnapshot(
    `"3 В «main (1234567), общее начало 1234567» нет папки «content» с содержанием. Другую папку называет ключ --content."`,
  );
  expect(told()).toMatchInlineSnapshot(`
    "3 Не сказано, с чем сравнивать.
    Как запускать:
      npm run review -- main
      npm run review -- ВЕТКА [--head ВЕТКА] [--content ПАПКА] [--repository ПАПКА]
      npm run review -- --base-content ПАПКА [--content ПАПКА]
    и ещё: [--out ПАПКА] [--markdown ФАЙЛ] [--today ГГГГ-ММ-ДД]"
  `);
  expect(told('main', '--heda', 'change')).toMatchInlineSnapshot(`
    "3 Такого ключа нет: --heda. Похоже на «--head».
    Как запускать:
      npm run review -- main
      npm run review -- ВЕТКА [--head ВЕТКА] [--content ПАПКА] [--repository ПАПКА]
      npm run review -- --base-content ПАПКА [--content ПАПКА]
    и ещё: [--out ПАПКА] [--markdown ФАЙЛ] [--today ГГГГ-ММ-ДД]"
  `);
  expect(told('main', '--repository', '/')).toMatchInlineSnapshot(
    `"3 Папка «/» не лежит в хранилище git: сравнить не с чем. Назовите его: --repository ПАПКА."`,
  );
  expect(existsSync(out)).toBe(false);
});
