import { join } from 'node:path';
import { root } from '../environment.ts';
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts';

/** One check of `npm test`. */
export interface Step {
  /** What is checked, for the heading. */
  readonly title: string;
  /** A script for Node and its arguments. */
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the command tells its counts, and how to read them; a step without counts as one test. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => Counts };
}

/** The checks, in order. @param reports folder for machine-readable reports */
export function steps(reports: string): Step[] {
  const tool = (...path: string[]): string => join(root, 'node_modules', ...path);
  const script = (name: string): string => join(root, 'scripts', name);
  const units = join(reports, 'units.json');
  const pages = join(reports, 'pages.json');
  return [
    {
      title: 'Типы в .astro',
      command: [tool('astro', 'bin', 'astro.mjs'), 'check', '--minimumFailingSeverity', 'hint'],
    },
    { title: 'Типы', command: [tool('typescript', 'bin', 'tsc'), '--noEmit'] },
    { title: 'Линтер', command: [tool('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'] },
    {
      title: 'Оформление кода',
      command: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    },
    {
      title: 'Орфография',
      command: [tool('cspell', 'bin.mjs'), '--no-progress', '--no-summary', '--show-suggestions'],
    },
    {
      title: 'Модульные тесты',
      command: [
        tool('vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${units}`,
      ],
      report: { file: units, read: vitestCounts },
    },
    { title: 'Содержание', command: [script('validate.ts')] },
    { title: 'Сборка', command: [script('build.ts')] },
    { title: 'Браузер', command: [script('find-browser.ts')] },
    {
      title: 'Сайт в браузере',
      command: [tool('@playwright', 'test', 'cli.js'), 'test'],
      environment: { PUNKT_E2E_REPORT: pages },
      report: { file: pages, read: playwrightCounts },
    },
  ];
}
