/** Whatever a finding holds, every format stays valid and says what the finding says. */
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { byPlace, type Finding } from '../../src/findings/finding.ts';
import type { Checked } from '../../src/findings/report.ts';
import { visible } from '../../src/findings/visible.ts';
import { render, reportFormats } from '../../src/formats/findings/index.ts';
import { withoutCommands } from '../../src/formats/findings/workflow-command.ts';
import { anyChecked, anyText, context } from './hostile-findings.ts';
import { commandsOf } from './runner.ts';
import { problems } from './schemas.ts';

function said({ message, hint }: Finding): string {
  return hint === null ? message : `${message} ${hint}`;
}

function sorted({ findings }: Checked): Finding[] {
  return [...findings].sort(byPlace);
}

function every(check: (checked: Checked) => void, numRuns = 150): void {
  fc.assert(
    fc.property(anyChecked, (checked) => {
      check(checked);
    }),
    { numRuns },
  );
}

test.each(['json', 'sarif', 'gitlab', 'junit'] as const)('%s keeps its schema', (format) => {
  every((checked) => expect(problems[format](render(format, checked, context))).toEqual([]));
});

test.each(reportFormats)('%s is the same every run, in whatever order findings come', (format) => {
  every((checked) => {
    // Findings that differ in the hint alone have no order of their own.
    const findings = [
      ...new Map(checked.findings.map((one) => [JSON.stringify({ ...one, hint: null, severity: null }), one])).values(),
    ];
    const report = render(format, { ...checked, findings }, context);
    expect(render(format, { ...checked, findings: findings.toReversed() }, context)).toBe(report);
  });
});

test('json says what the findings say', () => {
  const report = z.object({ findings: z.array(z.object({ message: z.string(), file: z.string() })) });
  every((checked) => {
    const { findings } = report.parse(JSON.parse(render('json', checked, context)));
    expect(findings.map(({ message, file }) => [message, file])).toEqual(
      sorted(checked).map(({ message, file }) => [message, file]),
    );
  });
});

test('sarif says what the findings say, of files that are found', () => {
  const log = z.object({
    runs: z.tuple([
      z.object({
        tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
        results: z.array(
          z.object({
            ruleId: z.string(),
            ruleIndex: z.number(),
            message: z.object({ text: z.string() }),
            locations: z.tuple([
              z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }),
            ]),
            partialFingerprints: z.object({ 'punktFinding/v1': z.string() }),
          }),
        ),
      }),
    ]),
  });
  every((checked) => {
    const [run] = log.parse(JSON.parse(render('sarif', checked, context))).runs;
    const { rules } = run.tool.driver;
    const shown = (text: string): string =>
      text.replace(/\\\[(?=[^\]]*\]\()/gu, '[').replace(/\{\{|\}\}/gu, (two) => two.charAt(0));
    expect(run.results.map(({ message }) => shown(message.text))).toEqual(sorted(checked).map(said));
    for (const { message } of run.results)
      expect(message.text.replace(/\{\{|\}\}/gu, '')).not.toMatch(/[{}]|(?<!\\)\[[^\]]*\]\(/u);
    expect(
      run.results.map(({ locations: [one] }) => decodeURIComponent(one.physicalLocation.artifactLocation.uri)),
    ).toEqual(sorted(checked).map(({ file }) => `src/content/${file}`.toWellFormed()));
    expect(run.results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(run.results.map(({ ruleId }) => ruleId));
    const prints = run.results.map(({ partialFingerprints }) => partialFingerprints['punktFinding/v1']);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

test('gitlab says what the findings say, each under a fingerprint of its own', () => {
  const report = z.array(
    z.object({ description: z.string(), fingerprint: z.string(), location: z.object({ path: z.string() }) }),
  );
  every((checked) => {
    const found = report.parse(JSON.parse(render('gitlab', checked, context)));
    expect(found.map(({ description }) => description)).toEqual(sorted(checked).map(said));
    expect(found.map(({ location }) => location.path)).toEqual(
      sorted(checked).map(({ file }) => `src/content/${file}`),
    );
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });
});

test('junit says what the findings say, with what XML cannot hold by its code', () => {
  const shown = (text: string): string =>
    visible(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  const bySuite = (a: Finding, b: Finding): number => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1);
  every((checked) => {
    const document = XmlDocument.fromString(render('junit', checked, context));
    try {
      const of = (path: string): string[] => document.find(path).map(({ content }) => content);
      const failed = sorted(checked)
        .filter(({ severity }) => severity !== 'note')
        .sort(bySuite);
      expect(of('//failure/@message')).toEqual(failed.map((finding) => shown(said(finding))));
      expect(of('//failure').every((body, at) => body.split('\n')[2] === shown(said(failed[at] ?? never())))).toBe(
        true,
      );
      const names = document
        .find('//testcase')
        .map((one) => [one.get('@classname')?.content, one.get('@name')?.content].join());
      expect(new Set(names).size).toBe(names.length);
      const notes = checked.findings.filter(({ severity }) => severity === 'note').length;
      expect(of('//system-out').flatMap((text) => text.split('\n')).length).toBe(notes);
    } finally {
      document.dispose();
    }
  });
});

test('the runner reads from github what the findings say, ten of each, and where they are', () => {
  every((checked) => {
    const commands = commandsOf(render('github', checked, context));
    for (const severity of ['error', 'warning'] as const) {
      const own = sorted(checked)
        .filter((finding) => finding.severity === severity)
        .slice(0, 10);
      const read = commands.filter(({ name }) => name === severity);
      expect(read.map(({ message }) => message.replace(/\nПодробнее: https:\/\/punkt\.example\/\S+$/u, ''))).toEqual(
        own.map(said),
      );
      expect(read.map(({ properties }) => properties['file'])).toEqual(own.map(({ file }) => `src/content/${file}`));
      expect(read.map(({ properties }) => [properties['line'], properties['col']])).toEqual(
        own.map(({ line, column }) => [String(line), String(column)]),
      );
    }
    expect(commands.filter(({ name }) => name !== 'error' && name !== 'warning').length).toBeLessThan(2);
  });
});

test('no text in the log is a command', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(commandsOf(`${withoutCommands(text)}\n::notice::да`)).toEqual([
        { name: 'notice', properties: {}, message: 'да' },
      ]);
    }),
    { numRuns: 500 },
  );
});

test('markdown shows what the findings say and nothing else: no links, nobody called, no cell cut', () => {
  const parser = unified().use(remarkParse).use(remarkGfm);
  every((checked) => {
    const found: string[] = [];
    const report = render('markdown', checked, context);
    walk(parser.parse(report), (node) => {
      if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/punkt\.example\/quality\/rules\//u);
      expect(['image', 'inlineCode', 'code', 'emphasis', 'delete', 'footnoteReference', 'definition']).not.toContain(
        node.type,
      );
      if (node.type === 'html') expect(node.value).toMatch(/^<!-- -->$|^<\/?details>|^<summary>/u);
      if (node.type === 'text') expect(node.value).not.toMatch(/@[a-z]|#\d|:[a-z]+:|https?:\/\/|www\./u);
      if (node.type === 'tableRow') {
        expect(node.children?.length).toBe(3);
        const [, what] = node.children ?? [];
        if (what !== undefined) found.push(wordsOf(what));
      }
    });
    const rows = found.filter((words) => words !== 'Что не так').map((words) => words.replace(/^\p{L}+\. /u, ''));
    const end = /[ \t]+$/u;
    const expected = sorted(checked).map((finding) => visible(said(finding).toWellFormed()).replace(end, ''));
    expect(rows.map((row) => row.replace(/^\p{L}+\.$/u, '')).sort()).toEqual(expected.sort());
  }, 50);
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function walk(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) walk(child, see);
}

function wordsOf(node: Node): string {
  if (node.type === 'html') return '';
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

function never(): never {
  throw new Error('There are more failures than findings.');
}
