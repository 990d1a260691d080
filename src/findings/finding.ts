/** Where something stands: file relative to the content folder, line and column from 1, columns in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** Name of a rule: its group and what it is about, `reference/role`. The catalogue is `src/rules`; a test holds that every name used is in it. */
export type RuleId = `${string}/${string}`;

/** One thing a person should know about the content: what is wrong, where, and how to mend it. */
export interface Finding extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is wrong: one Russian sentence. */
  readonly message: string;
  /** How to mend it, with the nearest valid value where there is one. */
  readonly hint: string | null;
  /** Address of the rule's page, or null while there is none. */
  readonly docs: string | null;
  /** By what `waivers.yaml` lets it stand; absent where it does not. Reports in JSON leave it out. */
  readonly waived?: WaivedBy;
}

/** Why a finding may stand, and how long. */
export interface WaivedBy {
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
}

/**
 * Makes a finding of severity `error`.
 * @param rule name of the rule, as in `src/rules`
 * @param place where it stands
 * @param message what is wrong, a Russian sentence with its full stop
 * @param hint how to mend it, or null where the message says it all
 */
export function error(rule: RuleId, place: Place, message: string, hint: string | null = null): Finding {
  return finding('error', rule, place, message, hint);
}

/** As `error`, of severity `warning`. */
export function warning(rule: RuleId, place: Place, message: string, hint: string | null = null): Finding {
  return finding('warning', rule, place, message, hint);
}

/** As `error`, of severity `note`. */
export function note(rule: RuleId, place: Place, message: string, hint: string | null = null): Finding {
  return finding('note', rule, place, message, hint);
}

function finding(severity: Severity, rule: RuleId, place: Place, message: string, hint: string | null): Finding {
  const { file, line, column } = place;
  return { rule, severity, file, line, column, message, hint, docs: null };
}

/** The order findings are shown in: by file, place, rule, message; the same every run. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
