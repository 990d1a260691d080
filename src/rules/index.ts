import type { RuleId } from '../findings/finding.ts';
import * as all from './all.ts';
import type { Rule } from './rule.ts';

/** The rules in order of their names. */
export const rules: readonly Rule[] = Object.values<Rule>(all).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The rules by name. */
export const ruleById: ReadonlyMap<RuleId, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
