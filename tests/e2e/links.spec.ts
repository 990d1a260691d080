/** The check of the built site on the real one: it is clean, and faults put into a copy of it are found. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/environment.ts';
import { dist } from './site-pages.ts';

function check(folder: string): {
  readonly status: number | null;
  readonly findings: readonly string[];
  readonly files: number;
} {
  const script = join(root, 'scripts/validate-site.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--site', folder, '--format', 'json'], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as {
    findings: { rule: string; file: string; line: number; message: string }[];
    files: number;
  };
  const findings = report.findings.map(({ rule, file, line, message }) => `${file}:${line} ${rule} ${message}`);
  return { status, findings, files: report.files };
}

test('the site that is built has nothing wrong', () => {
  const { status, findings, files } = check(dist);
  expect(findings).toEqual([]);
  expect(status).toBe(0);
  expect(files).toBeGreaterThan(200);
});

test('faults in a copy of it are found, where they come from', () => {
  const copy = mkdtempSync(join(tmpdir(), 'punkt-site-'));
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(copy, file), text.replace(from, to));
  };
  try {
    cpSync(dist, copy, { recursive: true });
    change('documents/saki-206/index.html', 'href="/documents/saki-206-2/"', 'href="/documents/saki-206-22/"');
    change('documents/saki-206/index.html', 'id="3.6" data-clause', 'id="3.66" data-clause');
    change('accessibility/index.html', '<h1', '<h1 id="main"');
    rmSync(join(copy, 'roles/teacher/index.html'));
    const { status, findings } = check(copy);
    expect(status).toBe(1);
    const rules = new Set(findings.map((line) => line.split(' ')[1]));
    for (const rule of [
      'site/link',
      'site/anchor',
      'site/anchor-lost',
      'site/id-twice',
      'site/page-lost',
      'site/data-file',
    ]) {
      expect(rules).toContain(rule);
    }
    expect(findings.find((line) => line.includes('saki-206-22'))).toMatch(/^documents\/saki-206\.mdx:\d+ site\/link /u);
    expect(findings.find((line) => line.includes('site/page-lost'))).toMatch(/^roles\/teacher\.mdx:/u);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
