/**
 * JUnit's XML, for viewers of tests in GitLab, Jenkins, Forgejo and others.
 *
 * A suite is a file, and clean files have one too, with a case that passed: a viewer takes a report without cases for a
 * run that went wrong, and a trend or «mended» needs what passed. A case is a finding; it is named without its line, so
 * that it stays the same case when lines are added above it, and no two of a file have one name, for GitLab shows the
 * last of those.
 */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Finding } from '../../findings/finding.ts';
import { findingLine } from '../../findings/report.ts';
import { followed, ruleOf, type Renderer, type ReportContext } from './context.ts';
import { saying } from './saying.ts';
import { inXml, xmlLines } from './xml-text.ts';

/** Has no time in it: the same content makes the same file. */
export const junit: Renderer = ({ findings }, context) => {
  const suites = [...byFile(findings, context.files)].map(([file, own]) => suite(file, own, context));
  const all = x(
    'testsuites',
    { name: inXml(context.tool.name), ...counts(suites.flatMap(({ children }) => children)) },
    ...suites,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(all, { allowDangerousXml: true, closeEmptyElements: true, tightClose: true })}`;
};

function byFile(findings: readonly Finding[], files: readonly string[]): Map<string, readonly Finding[]> {
  const found = Map.groupBy(findings, ({ file }) => file);
  const names = [...new Set([...files, ...found.keys()])].sort();
  return new Map(names.map((name) => [name, found.get(name) ?? []]));
}

function suite(file: string, findings: readonly Finding[], context: ReportContext): Element {
  const path = context.inRepository(file);
  const failed = failedCases(findings, path, context);
  const passed = x('testcase', { name: 'Ошибок и предупреждений нет', classname: inXml(path) });
  const cases = failed.length === 0 ? [passed] : failed;
  const notes = findings.filter(({ severity }) => severity === 'note');
  const lines = notes.map((note) => findingLine({ ...note, file: path }));
  const told = lines.length === 0 ? [] : [x('system-out', {}, ...xmlLines(lines))];
  return x('testsuite', { name: inXml(path), ...counts(cases) }, ...cases, ...told);
}

function failedCases(findings: readonly Finding[], path: string, context: ReportContext): Element[] {
  const met = new Map<string, number>();
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map((finding) => {
      const name = `${finding.rule}: ${finding.message}`;
      const nth = (met.get(name) ?? 0) + 1;
      met.set(name, nth);
      const attributes = { name: inXml(nth === 1 ? name : `${name} (${nth})`), classname: inXml(path) };
      return x('testcase', attributes, failure(finding, path, context));
    });
}

function failure(finding: Finding, path: string, context: ReportContext): Element {
  const { why, docs } = ruleOf(context, finding);
  const page = followed(docs);
  const line = context.line(finding);
  const lines = [
    `${path}:${finding.line}:${finding.column}`,
    ...(line === null ? [] : [`  ${line}`]),
    saying(finding),
    ...(why === '' ? [] : [`Почему это важно: ${why}.`]),
    ...(page === null ? [] : [page]),
  ];
  return x('failure', { type: finding.severity, message: inXml(saying(finding)) }, ...xmlLines(lines));
}

/** Of the cases among some elements; what failed is a failure, for the check itself did not break off. */
function counts(elements: readonly Element['children'][number][]): Record<'tests' | 'failures' | 'errors', string> {
  const cases = elements.flatMap((one) => (one.type === 'element' && one.name === 'testcase' ? [one] : []));
  const failed = cases.filter(({ children }) => children.length > 0);
  return { tests: String(cases.length), failures: String(failed.length), errors: '0' };
}
