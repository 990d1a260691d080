/** The settings of VS Code: what they name is there, and what they read is what our commands print. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { edited } from '../../scripts/schemas/collections.ts';
import { yamlFolder } from '../../scripts/schemas/files.ts';
import { copyOf, root } from './surroundings.ts';

const folder = join(root, '.vscode');

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

const matcher = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  fileLocation: z.tuple([z.literal('relative'), z.string()]),
  pattern: z.object({
    regexp: z.string(),
    file: z.int(),
    line: z.int(),
    column: z.int(),
    code: z.int(),
    message: z.int(),
  }),
  background: z
    .object({ activeOnStart: z.literal(true), beginsPattern: z.string(), endsPattern: z.string() })
    .optional(),
});
const { tasks } = z
  .object({
    version: z.literal('2.0.0'),
    tasks: z.array(
      z.object({
        label: z.string(),
        command: z.string(),
        problemMatcher: z.array(matcher),
        isBackground: z.boolean().default(false),
        runOptions: z.object({ runOn: z.literal('folderOpen') }).optional(),
      }),
    ),
  })
  .parse(json('tasks.json'));

function taskNamed(label: string): (typeof tasks)[number] {
  const found = tasks.find((task) => task.label === label);
  if (found === undefined) throw new Error(label);
  return found;
}

/** What VS Code would show in its list of problems. */
function problems(label: string, lines: readonly string[]): string[] {
  const matchers = taskNamed(label).problemMatcher;
  return lines.flatMap((line) =>
    matchers.flatMap(({ severity, pattern }) => {
      const found = new RegExp(pattern.regexp, 'u').exec(line);
      if (found === null) return [];
      const { file, line: at, column, code, message } = pattern;
      return [`${severity} ${found[file]}|${found[at]}|${found[column]}|${found[code]}|${found[message]}`];
    }),
  );
}

/** Broken in three ways: an error, a warning, and a note that is there anyway. */
function broken(): string {
  const content = copyOf('tests/fixtures/tiny');
  const plan = join(content, 'documents/plan.mdx');
  const text = readFileSync(plan, 'utf8');
  writeFileSync(plan, text.replace('завуч', 'зауч').replace('Изучить', 'Изучить изучить'));
  const order = join(content, 'documents/order.mdx');
  writeFileSync(
    order,
    readFileSync(order, 'utf8').replace('    document: plan\n', '    document: plan\n  - number: "2"\n    title: Б\n'),
  );
  return content;
}

const plain = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

test('the files are plain JSON', () => {
  const files = readdirSync(folder).filter((name) => /\.(?:json|code-snippets)$/u.test(name));
  expect(files).toEqual(
    expect.arrayContaining(['extensions.json', 'punkt.code-snippets', 'settings.json', 'tasks.json']),
  );
  for (const name of files) expect(() => json(name), name).not.toThrow();
});

test('every task runs a script that is there, and is named in Russian', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  expect(tasks.map(({ label }) => label)).toMatchInlineSnapshot(`
    [
      "Проверить тексты",
      "Проверять при каждой правке",
      "Открыть сайт с перезагрузкой",
      "Новый документ…",
      "Схемы для подсказок",
    ]
  `);
  for (const { command } of tasks) {
    const script = /^npm run ([\w:]+)(?: -- .+)?$/u.exec(command)?.[1] ?? '';
    expect(Object.keys(scripts)).toContain(script);
  }
  expect(taskNamed('Схемы для подсказок').runOptions).toEqual({ runOn: 'folderOpen' });
});

test.each(['Проверить тексты', 'Проверять при каждой правке'])('«%s» reads every finding of the check', (label) => {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts/validate.ts'), '--content', broken(), '--notes', '--today', '2026-11-27'],
    { encoding: 'utf8', env: plain },
  );
  const lines = stdout.split('\n');
  expect(problems(label, lines)).toMatchSnapshot();
  expect(problems(label, lines)).toHaveLength(lines.filter((line) => /:\d+:\d+ /u.test(line)).length);
  expect(new Set(problems(label, lines).map((line) => line.split(' ')[0]))).toEqual(
    new Set(['error', 'warning', 'info']),
  );
  for (const { fileLocation } of taskNamed(label).problemMatcher) {
    expect(fileLocation[1]).toBe('${workspaceFolder}/src/content');
  }
});

test('the watch begins and ends as the task expects, and findings stand between', async () => {
  const content = broken();
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/validate.ts'), '--content', content, '--watch', '--today', '2026-11-27'],
    { env: plain },
  );
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const until = async (words: RegExp): Promise<void> => {
    for (let attempt = 0; attempt < 400 && !words.test(output); attempt++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(output).toMatch(words);
  };
  try {
    await until(/Жду правок/u);
    const plan = join(content, 'documents/plan.mdx');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('зауч', 'завуч'));
    await until(/Жду правок[\s\S]*Проверено: .*\n\n/u);
  } finally {
    child.kill('SIGINT');
    await new Promise((done) => child.on('exit', done));
  }
  const { background } = taskNamed('Проверять при каждой правке').problemMatcher[0] ?? {};
  expect(shownAtEnds(output.split('\n'), background)).toEqual([
    ['documents/plan.mdx reference/role', 'documents/plan.mdx text/double-word'],
    ['documents/plan.mdx text/double-word'],
  ]);
});

/** What is in the list of problems at the end of every check, as VS Code follows the background task. */
function shownAtEnds(
  lines: readonly string[],
  background: { beginsPattern: string; endsPattern: string } | undefined,
): string[][] {
  const begins = new RegExp(background?.beginsPattern ?? '', 'u');
  const ends = new RegExp(background?.endsPattern ?? '', 'u');
  const shown: string[][] = [];
  let active = true;
  let now: string[] = [];
  for (const line of lines) {
    if (!active && begins.test(line)) {
      active = true;
      now = [];
    } else if (active && ends.test(line)) {
      active = false;
      shown.push(now.sort());
    } else if (active) {
      const found = problems('Проверять при каждой правке', [line]);
      now.push(...found.map((problem) => problem.replace(/^\w+ ([^|]+)\|\d+\|\d+\|([^|]+)\|.*$/u, '$1 $2')));
    }
  }
  return shown;
}

test('the settings lead to schemas that are made, and to files that are there', () => {
  const settings = z.record(z.string(), z.unknown()).parse(json('settings.json'));
  const yaml = z.record(z.string(), z.string()).parse(settings['yaml.schemas']);
  const own = Object.entries(edited).filter(([, { form }]) => form !== 'front-matter');
  expect(yaml).toEqual(
    Object.fromEntries(
      own.map(([name, { form }]) => [
        `./${yamlFolder}/${name}.schema.json`,
        form === 'list' ? `src/content/${name}.yaml` : `src/content/${name}/*.yaml`,
      ]),
    ),
  );
  expect(settings['astro.content-intellisense']).toBe(true);
});

test('the settings say what .editorconfig says', () => {
  const editorconfig = readFileSync(join(root, '.editorconfig'), 'utf8');
  expect(json('settings.json')).toMatchObject({
    'files.eol': '\n',
    'files.encoding': 'utf8',
    'files.insertFinalNewline': true,
    'files.trimTrailingWhitespace': true,
    '[mdx]': { 'files.trimTrailingWhitespace': false, 'editor.wordWrap': 'on' },
  });
  for (const line of ['charset = utf-8', 'end_of_line = lf', 'insert_final_newline = true']) {
    expect(editorconfig).toContain(line);
  }
  expect(editorconfig).toMatch(/\[\*\.\{mdx,md\}\]\ntrim_trailing_whitespace = false/u);
});
