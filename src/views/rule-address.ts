/** Where a rule of the check is explained: its group's page, at its name. */
import type { RuleId } from '../findings/finding.ts';

/** The page «Качество базы». */
export const qualityAddress = '/quality/';

/** The page that lists the rules. */
export const rulesAddress = `${qualityAddress}rules/`;

/** The path of a group of rules from the root, without the base. */
export function ruleGroupAddress(group: string): string {
  return `${rulesAddress}${group}/`;
}

/** `reference/role` → `/quality/rules/reference/#role` */
export function ruleAddress(rule: RuleId): string {
  const slash = rule.indexOf('/');
  return `${ruleGroupAddress(rule.slice(0, slash))}#${rule.slice(slash + 1)}`;
}
