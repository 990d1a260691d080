/** Fingerprints tell a forge that a finding of today is the one of yesterday. */
import { createHash } from 'node:crypto';
import type { Finding } from '../../findings/finding.ts';
import type { ReportContext } from './context.ts';

/**
 * A fingerprint for each finding, all different. It is made of the rule, the file and the words of the line, not of the
 * line's number: what was written above a line does not change it. Of equal ones the second has its number.
 */
export function fingerprints(findings: readonly Finding[], { line }: ReportContext): string[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const words = (line(finding) ?? '').replace(/\s+/gu, ' ').trim();
    const key = JSON.stringify([finding.rule, finding.file, words]);
    const nth = (met.get(key) ?? 0) + 1;
    met.set(key, nth);
    return createHash('sha256').update(`${key}${nth}`).digest('hex').slice(0, 32);
  });
}
