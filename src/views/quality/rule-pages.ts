/** The rules of the check as pages for editors: groups, and in each its rules in words. */
import type { RuleId, Severity } from '../../findings/finding.ts';
import { counted } from '../../findings/plural.ts';
import { mendedByItself } from './mended-rules.ts';
import { groupTitle, ruleGroups } from './rule-groups.ts';
import { hasCodes, shownExample, type ShownFile, type WrittenExample } from './shown-example.ts';

/** What a page needs of a rule; `rules/rule.ts` has more, and is out of reach for views. */
export interface RuleText {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly explanation: string;
  readonly mend: string;
  readonly wrong: WrittenExample;
  readonly right: WrittenExample;
  readonly waivable?: boolean;
}

/** A rule as its group's page shows it. */
export interface ShownRule extends Omit<RuleText, 'wrong' | 'right' | 'waivable'> {
  /** Its name within the group, which is its anchor. */
  readonly name: string;
  /** «ошибка: сайт с ней не собирается» */
  readonly severityWords: string;
  readonly wrong: readonly ShownFile[];
  readonly right: readonly ShownFile[];
  /** Whether a code in the examples stands for a sign that nobody sees. */
  readonly coded: boolean;
  readonly waivable: boolean;
  /** What `--fix` does about it, a sentence; null where it does nothing. */
  readonly byItself: string | null;
}

export interface RuleGroup {
  /** The first half of its rules' names. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly rules: readonly ShownRule[];
}

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'ошибка: сайт с ней не собирается',
  warning: 'предупреждение: сайт с ним собирается',
  note: 'заметка: исправлять не обязательно',
};

/** All groups that have rules, in the order of `ruleGroups`; a group that is not in it comes last. */
export function rulePages(rules: readonly RuleText[]): readonly RuleGroup[] {
  const byGroup = Map.groupBy(rules, ({ id }) => groupOf(id));
  const known = Object.keys(ruleGroups);
  const order = [...known, ...[...byGroup.keys()].filter((group) => !known.includes(group))];
  return order.flatMap((id) => {
    const own = byGroup.get(id);
    if (own === undefined) return [];
    const about = Object.entries(ruleGroups).find(([name]) => name === id)?.[1].about ?? '';
    return [{ id, title: groupTitle(id), about, rules: own.map(shownRule) }];
  });
}

/** «8 правил» */
export function rulesCounted(count: number): string {
  return counted(count, 'правило', 'правила', 'правил');
}

function groupOf(id: RuleId): string {
  return id.slice(0, id.indexOf('/'));
}

function shownRule({ wrong, right, waivable = false, ...rule }: RuleText): ShownRule {
  const [shownWrong, shownRight] = [shownExample(wrong), shownExample(right)];
  const { id, severity, title, why, explanation, mend } = rule;
  return {
    ...{ id, severity, title, why, explanation, mend, waivable },
    name: id.slice(id.indexOf('/') + 1),
    severityWords: severityWords[severity],
    wrong: shownWrong,
    right: shownRight,
    coded: hasCodes([...shownWrong, ...shownRight]),
    // Where the rule's own words speak of it, it is not said twice.
    byItself: mend.includes('--fix') ? null : mendedByItself(id),
  };
}
