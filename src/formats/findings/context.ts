/** What a report of findings needs beside the findings; all of it plain data or pure functions of its keeper. */
import type { Finding, Place, RuleId, Severity } from '../../findings/finding.ts';
import type { Checked } from '../../findings/report.ts';

/** A rule in words. */
export interface RuleWords {
  readonly id: RuleId;
  readonly severity: Severity;
  /** What is wrong, in two to six words without a full stop. */
  readonly title: string;
  /** Half a sentence, small letter, no full stop. */
  readonly why: string;
  readonly explanation: string;
  readonly mend: string;
  /** Address of its page: absolute where the site's host is known, else a path with the base; null where there is none. */
  readonly docs: string | null;
}

/** What a report is told. */
export interface ReportContext {
  /** Who checked: a name for people, and its address on the web or null. */
  readonly tool: { readonly name: string; readonly address: string | null };
  /** Every rule that was asked, in order of their ids. */
  readonly rules: readonly RuleWords[];
  /** What was looked at, named as findings name it. */
  readonly files: readonly string[];
  /** The path in the repository of a file as findings name it, with `/` between its parts. */
  readonly inRepository: (file: string) => string;
  /** The line that a place names, without its end; null where it is not known. */
  readonly line: (place: Pick<Place, 'file' | 'line'>) => string | null;
}

/** One format. The findings come in order of place, each with the address of its rule. */
export type Renderer = (checked: Checked, context: ReportContext) => string;

/** The words of a finding's rule. One that is not among the rules of the context is known by its name alone. */
export function ruleOf(
  { rules }: ReportContext,
  { rule: id, severity }: Pick<Finding, 'rule' | 'severity'>,
): RuleWords {
  let known = byId.get(rules);
  if (known === undefined) byId.set(rules, (known = new Map(rules.map((rule) => [rule.id, rule]))));
  return known.get(id) ?? { id, severity, title: id, why: '', explanation: '', mend: '', docs: null };
}

const byId = new WeakMap<readonly RuleWords[], ReadonlyMap<RuleId, RuleWords>>();

/** The address where a browser can follow it from anywhere: a path alone leads nowhere outside the site. */
export function followed(docs: string | null): string | null {
  return docs !== null && /^https?:\/\//u.test(docs) ? docs : null;
}
