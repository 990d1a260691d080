/** GitLab's Code Quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import type { Severity } from '../../findings/finding.ts';
import type { Renderer } from './context.ts';
import { fingerprints } from './fingerprints.ts';
import { saying } from './saying.ts';

/** Of GitLab's five: nothing in a text blocks or endangers anybody. */
const severities: Record<Severity, 'info' | 'minor' | 'major'> = { error: 'major', warning: 'minor', note: 'info' };

/** One object a finding. */
export const gitlab: Renderer = ({ findings }, context) => {
  const prints = fingerprints(findings, context);
  const degradations = findings.map((finding, at) => ({
    description: saying(finding),
    check_name: finding.rule,
    fingerprint: prints[at],
    severity: severities[finding.severity],
    location: { path: context.inRepository(finding.file), lines: { begin: finding.line } },
  }));
  return JSON.stringify(degradations, null, 2);
};
