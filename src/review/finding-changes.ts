/** Findings of the check that are new, and those that are gone. */
import { lineOf } from '../corpus/line-of.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { CheckedContent } from '../rules/check.ts';
import { ruleById } from '../rules/index.ts';
import type { Comparison } from './comparison.ts';
import type { Review, ShownFinding } from './review.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Errors first. A finding is the same where its rule, file and words are: lines move. */
export function findingChanges({ base, head, renames }: Comparison): Review['findings'] {
  const keyOf = ({ severity, rule, file, message }: Finding): string =>
    [severity, rule, fileNow(file, renames), message].join('\n');
  return {
    added: without(head.checked.findings, base.checked.findings, keyOf).map((one) => shown(head.checked, one)),
    gone: without(base.checked.findings, head.checked.findings, keyOf).map((one) => shown(base.checked, one)),
  };
}

/** The name that a renamed document has in the head. */
function fileNow(file: string, renames: Comparison['renames']): string {
  const id = /^documents\/(.+)\.mdx$/u.exec(file)?.[1];
  const key = id === undefined ? undefined : renames.get(`document/${id}`);
  return key === undefined ? file : `documents/${key.slice('document/'.length)}.mdx`;
}

function without(
  findings: readonly Finding[],
  others: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings
    .filter((finding) => {
      const count = left.get(keyOf(finding)) ?? 0;
      left.set(keyOf(finding), count - 1);
      return count <= 0;
    })
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function shown({ basis }: CheckedContent, finding: Finding): ShownFinding {
  const { severity, rule, file, line, column, message, hint } = finding;
  const source = lineOf(basis.source, finding);
  return { severity, rule, file, line, column, source, message, hint, why: ruleById.get(rule)?.why ?? null };
}
