import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { slips } from '../tests/formats/broken-content.ts';
import { commandsOf } from '../tests/formats/runner.ts';
import { problems } from '../tests/formats/schemas.ts';
import { tiny, withContent } from '../tests/hostile/content.ts';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';

const script = resolve(import.meta.dirname, 'validate.ts');
const today = ['--today', '2026-11-25'];

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as `npm run validate` does. */
function validate(...args: string[]): Outcome {
  return validateIn({}, ...args);
}

/** As `validate`, with variables of the environment. */
function validateIn(variables: Readonly<Record<string, string>>, ...args: string[]): Outcome {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: plainEnvironment(variables) });
}

/** The environment without what turns colours on or off. */
function plainEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NO_COLOR: __, NODE_OPTIONS: ___, GITHUB_STEP_SUMMARY: ____, ...rest } = process.env;
  return { ...rest, SITE_URL: '', BASE_PATH: '', ...more };
}

test('clean content exits with 0', () => {
  const { status, stdout } = validate('--content', tiny, ...today);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^Проверено: 11 файлов за \d+ мс\. Всё в порядке\.(?: \d+ замет\p{L}+ \(показать: npm run validate -- --notes\)\.)?\n$/u,
  );
});

test('errors exit with 1, as text with the line and as JSON', () => {
  withContent({ 'documents/plan.mdx': { from: 'завуч', to: 'зауч' } }, (directory) => {
    const text = validate('--content', directory, ...today);
    expect(text.status).toBe(1);
    expect(text.stdout.split('\n').slice(0, 3)).toEqual([
      'documents/plan.mdx:21:13 ошибка reference/role: роли «зауч» нет. Похоже на «завуч».',
      '    21 │ > Отвечает: зауч',
      '       │             ^^^^',
    ]);
    const json = validate('--content', directory, '--format', 'json', ...today);
    expect(json.status).toBe(1);
    const report = JSON.parse(json.stdout) as { readonly findings: unknown[]; readonly files: number };
    expect(report.files).toBe(11);
    expect(report.findings).toContainEqual({
      rule: 'reference/role',
      severity: 'error',
      file: 'documents/plan.mdx',
      line: 21,
      column: 13,
      message: 'Роли «зауч» нет.',
      hint: 'Похоже на «завуч».',
      docs: '/quality/rules/reference/#role',
    });
  });
});

test('warnings exit with 0, and with 2 where they are to count', () => {
  const changes = {
    'documents/order.mdx': { from: 'status: unverified', to: 'status: in-force\nstatusChecked: 2025-11-23' },
  };
  withContent(changes, (directory) => {
    expect(validate('--content', directory, '--today', '2026-11-22').status).toBe(0);
    expect(validate('--content', directory, '--today', '2026-11-22', '--strict').status).toBe(0);
    const stale = validate('--content', directory, ...today, '--strict');
    expect(stale.status).toBe(2);
    expect(stale.stdout).toContain('предупреждение date/stale');
    expect(validate('--content', directory, ...today).status).toBe(0);
  });
});

test.each([
  [['--content', '/nowhere'], 'Папки «/nowhere» нет.'],
  [['--format', 'xml'], 'Формата «xml» нет.'],
  [['--format', 'sarf'], 'Формата «sarf» нет. Похоже на «sarif».'],
  [['--report', 'junti=a.xml'], 'Формата «junti» нет. Похоже на «junit».'],
  [['--report', 'sarif'], '«sarif» — не отчёт. Пишите формат и файл: --report sarif=report.sarif.'],
  [['--report', 'sarif=a', '--report', 'json=a'], 'Два отчёта пишут в один файл «a».'],
  [['--shown-as', '../src'], 'Папка «../src» не годится.'],
  [['--watch', '--report', 'json=a'], 'Ключ --watch пишут без --fix, --format и --report.'],
  [['--today', '2021-02-31'], '«2021-02-31» — не дата.'],
  [['--colour'], 'Такого ключа нет: --colour.'],
  [['--stritc'], 'Такого ключа нет: --stritc. Похоже на «--strict».'],
  [['--content'], 'У ключа --content нет значения.'],
  [['--content', ''], 'У ключа --content нет значения.'],
  [['--content', 'package.json'], '«package.json» — не папка.'],
  [['--strict=да'], 'Ключ --strict пишут без значения.'],
  [['--report', 'sarif=scripts'], '«scripts» — папка, а отчёту нужен файл.'],
  [
    ['--report', 'sarif=.build/a', '--report', 'json=./.build/a'],
    'Два отчёта пишут в один файл: «.build/a» и «./.build/a».',
  ],
  [['src'], 'Слово «src» лишнее.'],
  [['--dry-run'], 'Ключ --dry-run пишут вместе с --fix.'],
  [['--explain', 'reference/rule'], 'Правила «reference/rule» нет. Похоже на «reference/role».'],
])('%j cannot run and exits with 3', (args, message) => {
  const { status, stderr } = validate(...args);
  expect(status).toBe(3);
  expect(stderr).toContain(`Проверка не запустилась. ${message}`);
});

test.each(['--help', '-h'])('%s prints how the command is used', (flag) => {
  const { status, stdout, stderr } = validate(flag);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Как запускать: npm run validate -- \[--content ПАПКА\]/u);
  expect(stdout).toContain('--explain ПРАВИЛО');
});

test('a report never takes the place of what is checked, by whatever way it is named', () => {
  withContent({}, (directory) => {
    const role = join(directory, 'roles/teacher.mdx');
    const before = readFileSync(role, 'utf8');
    const aside = temporaryFolder();
    symlinkSync(directory, join(aside, 'folder'));
    symlinkSync(role, join(aside, 'a.json'));
    symlinkSync(join(directory, 'roles/not-there.json'), join(aside, 'dead.json'));
    const places = [
      role,
      directory,
      join(directory, 'new/deep/a.json'),
      join(aside, 'folder/roles/teacher.mdx'),
      join(aside, 'folder/a.json'),
      join(aside, 'a.json'),
      join(aside, 'dead.json'),
      relative(process.cwd(), role),
    ];
    const files = readdirSync(directory, { recursive: true });
    for (const place of places) {
      const { status, stdout, stderr } = validate('--content', directory, ...today, '--report', `json=${place}`);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toContain(
        `Отчёт «${place}» лёг бы в папку с текстами, а её проверяют. Назовите файл в другой папке.`,
      );
    }
    expect(readFileSync(role, 'utf8')).toBe(before);
    expect(readdirSync(directory, { recursive: true })).toEqual(files);
    const beside = `${directory}.json`;
    expect(validate('--content', directory, ...today, '--report', `json=${beside}`).status).toBe(0);
    rmSync(beside);
  });
});

test('an empty folder cannot be checked', () => {
  const { status, stderr } = validate('--content', temporaryFolder());
  expect(status).toBe(3);
  expect(stderr).toContain('нет содержания');
});

test('a pipe gets no colours, a terminal does', () => {
  withContent({ 'documents/plan.mdx': { from: 'завуч', to: 'зауч' } }, (directory) => {
    const args = [script, '--content', directory, ...today];
    // eslint-disable-next-line no-control-regex -- colours are control characters
    const colour = /\u001b\[/u;
    expect(validate('--content', directory, ...today).stdout).not.toMatch(colour);
    const forced = spawnSync(process.execPath, args, { encoding: 'utf8', env: plainEnvironment({ FORCE_COLOR: '1' }) });
    expect(forced.stdout).toMatch(colour);
  });
});

test('a rule is explained with its examples', () => {
  const { status, stdout } = validate('--explain', 'reference/role');
  expect(status).toBe(0);
  expect(stdout).toContain('reference/role (ошибка)');
  expect(stdout).toMatch(/Неправильно:\n[\s\S]+Правильно:\n[\s\S]+Как исправить\./u);
  expect(stdout).toMatch(/\nСтраница правила: \/quality\/rules\/reference\/#role\n$/u);
  const { stdout: hosted } = validateIn({ SITE_URL: 'https://punkt.example' }, '--explain', 'reference/role');
  expect(hosted).toContain('Страница правила: https://punkt.example/quality/rules/reference/#role\n');
});

test('--fix shows the difference, writes it, and checks what stands then', () => {
  const plan = readFileSync(join(tiny, 'documents/plan.mdx'), 'utf8');
  withContent({ 'documents/plan.mdx': `\ufeff${plan.replace('май–июнь', 'май–июнь ')}` }, (directory) => {
    const file = join(directory, 'documents/plan.mdx');
    const before = readFileSync(file, 'utf8');
    const shown = validate('--content', directory, ...today, '--fix', '--dry-run');
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain('Можно исправить: 1 файл. Ничего не записано (--dry-run).');
    expect(readFileSync(file, 'utf8')).toBe(before);
    const fixed = validate('--content', directory, ...today, '--fix');
    expect(fixed.status).toBe(0);
    expect(fixed.stdout).toContain(
      'documents/plan.mdx: убрана метка порядка байтов (BOM); убраны пробелы в концах строк',
    );
    expect(fixed.stdout).toContain('  -> Срок: май–июнь \n  +> Срок: май–июнь\n');
    expect(fixed.stdout).toContain('Исправлено: 1 файл.');
    expect(fixed.stdout).toContain('Проверено: 11 файлов');
    expect(readFileSync(file, 'utf8')).toBe(plan);
    expect(validate('--content', directory, ...today, '--fix').stdout).toContain('Исправлять нечего');
  });
});

test('--watch checks again after an edit, until it is stopped', async () => {
  const files = Object.fromEntries(
    ['documents/order.mdx', 'documents/plan.mdx', 'terms.yaml', 'acts.yaml', 'responsibilities.yaml']
      .concat(['roles/teacher.mdx', 'roles/methodist.mdx', 'roles/deputy.mdx', 'organizations/town.yaml'])
      .concat(['topics/record.mdx', 'guides/record-lesson.mdx'])
      .map((path) => [path, readFileSync(join(tiny, path), 'utf8')]),
  );
  const directory = temporaryFolder(files);
  const child = spawn(process.execPath, [script, '--content', directory, '--watch', ...today], {
    env: plainEnvironment(),
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const until = async (words: string): Promise<void> => {
    for (let attempt = 0; attempt < 200 && !output.includes(words); attempt++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(output).toContain(words);
  };
  try {
    await until('Жду правок');
    const file = join(directory, 'documents/plan.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('завуч', 'зауч'));
    await until('роли «зауч» нет');
    output = '';
    writeFileSync(file, readFileSync(file, 'utf8').replace('зауч', 'завуч'));
    await until('Всё в порядке');
  } finally {
    child.kill('SIGINT');
  }
  expect(await new Promise((done) => child.on('exit', done))).toBe(0);
});

test('one run prints the findings for people and writes reports that keep their schemas', () => {
  const out = temporaryFolder();
  const places = { json: 'all.json', sarif: 'all.sarif', junit: 'all.xml', gitlab: 'quality.json' } as const;
  const formats = ['json', 'sarif', 'junit', 'gitlab'] as const;
  const reports = formats.flatMap((format) => ['--report', `${format}=${join(out, 'new folder', places[format])}`]);
  withContent(slips, (directory) => {
    const args = ['--content', directory, ...today, ...reports];
    const { status, stdout } = validateIn(
      { SITE_URL: 'https://punkt.example' },
      ...args,
      '--shown-as',
      './src/content/',
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^documents\/order\.mdx:9:16 предупреждение date\/stale/u);
    for (const format of formats) {
      const report = readFileSync(join(out, 'new folder', places[format]), 'utf8');
      expect(report.endsWith('\n')).toBe(true);
      expect(problems[format](report)).toEqual([]);
      expect(report).toContain(format === 'json' ? '"topics/record.mdx"' : '"src/content/topics/record.mdx"');
    }
  });
});

test('the report printed as JSON keeps the schema that is published', () => {
  withContent(slips, (directory) => {
    const { stdout } = validate('--content', directory, '--format', 'json', ...today);
    expect(problems.json(stdout)).toEqual([]);
  });
});

test('a runner of workflows gets annotations and a summary, the log what people read', () => {
  const summary = join(temporaryFolder({ 'summary.md': 'Раньше было сказано.\n' }), 'summary.md');
  withContent(slips, (directory) => {
    const args = ['--content', directory, ...today, '--format', 'github', '--shown-as', 'src/content'];
    const { status, stdout } = validateIn({ GITHUB_STEP_SUMMARY: summary }, ...args);
    expect(status).toBe(1);
    expect(stdout).toContain('\ndocuments/order.mdx:9:16 предупреждение date/stale: ');
    expect(commandsOf(stdout)).toMatchObject([
      { name: 'warning', properties: { file: 'src/content/documents/order.mdx', line: '9', col: '16' } },
      { name: 'error', message: 'Роли «teachr» нет. Похоже на «teacher».' },
    ]);
  });
  const written = readFileSync(summary, 'utf8');
  expect(written).toMatch(/^Раньше было сказано\.\n## Проверка текстов: 1 ошибка, 1 предупреждение\n/u);
  expect(written).toContain('### src/content/topics/record.mdx');
});

test('a report that cannot be written is told of, after the findings', () => {
  const file = join(temporaryFolder({ 'a.txt': '' }), 'a.txt/report.sarif');
  const { status, stdout, stderr } = validate('--content', tiny, ...today, '--report', `sarif=${file}`);
  expect(status).toBe(3);
  expect(stdout).toContain('Проверено: 11 файлов');
  expect(stderr).toMatch(/^Отчёт «[^»]+» не записан: /u);
});
