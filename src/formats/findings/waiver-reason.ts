import type { Finding } from '../../findings/finding.ts';
import type { RuleWords } from './context.ts';

/** Why a finding was let stand by `waivers.yaml` (src/rules/waive.ts puts it in the hint), or null where it was not. */
export function waiverReason({ severity, hint }: Finding, rule: RuleWords): string | null {
  if (severity !== 'note' || rule.severity === 'note' || hint === null) return null;
  return /^Разрешено до \d\d\.\d\d\.\d{4}: /u.test(hint) ? hint : null;
}
