/** Formats of findings: what a check has found, as other programs read it. One is added by its file and a line here. */
import { byPlace } from '../../findings/finding.ts';
import type { Checked } from '../../findings/report.ts';
import { ruleOf, type Renderer, type ReportContext } from './context.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { ReportFormat } from './names.ts';
import { sarif } from './sarif.ts';

const renderers: Readonly<Record<ReportFormat, Renderer>> = { json, sarif, junit, github, gitlab, markdown };

/**
 * The findings in a format, in order of place, without an end of line at the end. The same findings give the same bytes.
 * @param checked as the check gave it; the addresses of rules are filled in here
 */
export function render(format: ReportFormat, checked: Checked, context: ReportContext): string {
  return renderers[format](withDocs(checked, context), context);
}

/** The findings in order of place, each with the address of its rule. */
export function withDocs(checked: Checked, context: ReportContext): Checked {
  const findings = checked.findings
    .toSorted(byPlace)
    .map((finding) => ({ ...finding, docs: finding.docs ?? ruleOf(context, finding).docs }));
  return { ...checked, findings };
}

export { reportFormats, type ReportFormat } from './names.ts';
export type { ReportContext, RuleWords } from './context.ts';
