import type { RuleId } from '../../findings/finding.ts';
import { rules } from '../../rules/index.ts';
import type { RuleWords } from './context.ts';

/** The rules of content in words. @param docs the address of a rule's page */
export function contentRules(docs: (rule: RuleId) => string | null): RuleWords[] {
  return rules.map(({ id, severity, title, why, explanation, mend }) => ({
    id,
    severity,
    title,
    why,
    explanation,
    mend,
    docs: docs(id),
  }));
}
