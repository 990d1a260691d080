/** The steps of the workflow, run by a shell as the runner runs them, on a pull request from a bare repository. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { forgeWith, git, type Edit, type Forge } from './change.ts';
import { readWorkflow, type Step } from './workflow.ts';

const minutes = 60_000;
const { steps = [] } = readWorkflow('.github/workflows/content.yml').jobs['content'] ?? {};

interface Run {
  /** Name of the step that failed, or null. */
  readonly failed: string | null;
  readonly log: string;
  readonly summary: string;
  readonly result: string;
}

/** Runs the steps as the runner does: each by `bash -e`, none after a failure. */
function run({ clone, base, change }: Forge): Run {
  const runner = join(dirname(clone), 'runner');
  mkdirSync(join(runner, 'result'), { recursive: true });
  const summary = join(runner, 'summary.md');
  writeFileSync(summary, '');
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    BASE: base,
    CHANGE: change,
    RUNNER_TEMP: runner,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ACTIONS: 'true',
  };
  let failed: string | null = null;
  let log = '';
  for (const { name, run: words } of steps.filter(isRun)) {
    // The modules are in place already, which spares a download.
    if (words === 'npm ci' || failed !== null) continue;
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', words], {
      cwd: clone,
      env: environment,
      encoding: 'utf8',
    });
    log += `${stdout}${stderr}`;
    if (status !== 0) failed = name;
  }
  return { failed, log, summary: readFileSync(summary, 'utf8'), result: join(runner, 'result') };
}

function isRun(step: Step): step is Step & { run: string } {
  return step.run !== undefined;
}

function edited(files: Edit['files'], links: Edit['links'] = {}): Run & { readonly forge: Forge } {
  const forge = forgeWith({ files, links });
  return { ...run(forge), forge };
}

test(
  'a good change: site and review are made, code of the change is not',
  () => {
    const canary = (text: string): string =>
      `import { writeFileSync } from 'node:fs';\nwriteFileSync('canary', '');\n${text}`;
    const { failed, log, summary, result, forge } = edited({
      'src/content/documents/saki-206.mdx': (text) => text.replace(/^> Срок: .*$/mu, '> Срок: раз в месяц'),
      'scripts/validate.ts': canary,
      'scripts/build.ts': canary,
      'astro.config.mjs': canary,
      '.ci/take-content': () => 'touch canary\n',
      'package.json': (text) => text.replace('node scripts/require-node.cjs', 'touch canary'),
    });
    expect(failed, log).toBeNull();
    expect(existsSync(join(forge.clone, 'canary'))).toBe(false);
    expect(git(forge.clone, 'status', '--porcelain')).toBe('');
    expect(readdirSync(result).sort()).toEqual(['findings.sarif', 'review', 'site']);
    expect(summary).toContain('раз в месяц');
    expect(readFileSync(join(result, 'review/index.html'), 'utf8')).toContain('раз в месяц');
    expect(readFileSync(join(result, 'site/documents/saki-206/index.html'), 'utf8')).toContain('раз в месяц');
  },
  5 * minutes,
);

test(
  'a bad change: findings stand at their lines in the repository, the review is made, the site is not',
  () => {
    const { failed, log, summary, result } = edited({
      'src/content/documents/saki-206.mdx': (text) => text.replace(/^> Срок: .*$/mu, '> Срок: раз в мисяц'),
    });
    expect(failed).toBe('Проверить тексты');
    expect(log).toMatch(/^::error file=src\/content\/documents\/saki-206\.mdx,line=\d+/mu);
    expect(summary).toContain('раз в мисяц');
    expect(readdirSync(result).sort()).toEqual(['findings.sarif', 'review']);
  },
  5 * minutes,
);

test(
  'an address taken out of the list and out of the text is missed all the same',
  () => {
    const { failed, log } = edited({
      'src/content/topics/training.mdx': () => '',
      'permalinks.txt': (text) => text.replace('/topics/training/\n', ''),
    });
    expect(failed).toBe('Проверить тексты');
    expect(log).toContain('training');
  },
  5 * minutes,
);

test.each<[name: string, edit: Edit, words: string]>([
  ['the content as a link', { files: {}, links: { 'src/content': '/etc' } }, 'нет папки src/content'],
  [
    'a change of what has changed meanwhile',
    { files: { 'README.md': (text) => `${text}\nAnother line.\n` } },
    'расходится с основной веткой',
  ],
])(
  '%s is refused before anything is read',
  (_, edit, words) => {
    const forge = forgeWith(edit);
    const { failed, log } = run(forge);
    expect(failed).toBe('Взять тексты правки');
    expect(log).toContain(words);
  },
  minutes,
);
