/** SARIF 2.1.0 (OASIS): for code scanning of a forge and for editors. */
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding, WaivedBy } from '../../findings/finding.ts';
import { dayWords } from '../../views/date.ts';
import { followed, ruleOf, type Renderer, type ReportContext, type RuleWords } from './context.ts';
import { fingerprints } from './fingerprints.ts';
import { inMarkdown, linkTo } from './markdown-text.ts';
import { sarifMessage } from './sarif-message.ts';
import { saying } from './saying.ts';
import { uriOf } from './uri.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Has no time and no machine in it: the same content makes the same file. */
export const sarif: Renderer = ({ findings }, context) => {
  const rules = rulesOf(findings, context);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const prints = fingerprints(findings, context);
  const results = findings.map((finding, at): Result => {
    return result(finding, index.get(finding.rule) ?? -1, prints[at] ?? '', context);
  });
  const { name, address } = context.tool;
  const driver = { name, ...(address === null ? {} : { informationUri: address }), rules: rules.map(descriptor) };
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [{ tool: { driver }, language: 'ru', columnKind: 'unicodeCodePoints', results }],
  };
  return JSON.stringify(log, null, 2);
};

/** The rules that were asked, and after them those that findings name all the same. */
function rulesOf(findings: readonly Finding[], context: ReportContext): RuleWords[] {
  const known = new Map(context.rules.map((one) => [one.id, one]));
  for (const { rule: id, severity } of findings)
    if (!known.has(id)) known.set(id, ruleOf(context, { rule: id, severity }));
  return [...known.values()];
}

function result(finding: Finding, ruleIndex: number, print: string, { inRepository }: ReportContext): Result {
  const { severity, file, line, column, waived } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: severity,
    message: { text: sarifMessage(saying(finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(inRepository(file)), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    // A name of our own: GitHub's upload adds `primaryLocationLineHash` itself and warns of one it would not make.
    partialFingerprints: { 'punktFinding/v1': print },
    ...(waived === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: justification(waived) }] }),
  };
}

function justification({ until, reason }: WaivedBy): string {
  return sarifMessage(`Разрешено до ${dayWords(until)}: ${reason}`);
}

function descriptor({ id, severity, title, why, explanation, mend, docs }: RuleWords): ReportingDescriptor {
  const because = why === '' ? '' : `Почему это важно: ${why}.`;
  const [group = ''] = id.split('/');
  const page = followed(docs);
  return {
    id,
    name: pascal(id),
    shortDescription: { text: said(title) },
    fullDescription: { text: said([explanation, because].filter((part) => part !== '').join(' ') || title) },
    help: {
      text: said([explanation, because, mend].filter((part) => part !== '').join('\n\n') || title),
      markdown: said(
        [
          inMarkdown(explanation || title),
          because === '' ? '' : `**Почему это важно:** ${inMarkdown(why)}.`,
          mend === '' ? '' : `**Как исправить.** ${inMarkdown(mend)}`,
          page === null ? '' : linkTo(page, 'Страница правила'),
        ]
          .filter((part) => part !== '')
          .join('\n\n'),
      ),
    },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: severity },
    properties: { tags: [group] },
  };
}

/** Braces would be places for arguments. */
function said(text: string): string {
  return text.replace(/[{}]/gu, '$&$&');
}

/** `reference/role` → `ReferenceRole`: SARIF asks for names in this form. */
function pascal(id: string): string {
  return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/giu, (_, letter: string) => letter.toUpperCase());
}
