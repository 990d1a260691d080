import { excerpt } from './excerpt.ts';
import { byPlace, type Finding, type Place, type RuleId, type Severity } from './finding.ts';
import { lowerFirst } from './lower-first.ts';
import { counted } from './plural.ts';
import { visible } from './visible.ts';

/** Names of severities as they stand in a line of text. */
const severityNames: Record<Severity, string> = { error: 'ошибка', warning: 'предупреждение', note: 'заметка' };

/** What a check yields beside its findings. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** How many content files were read. */
  readonly files: number;
  /** How long it took. */
  readonly milliseconds: number;
}

/** The parts of a report that a terminal shows in colour. */
export type Part = Severity | 'place' | 'quiet';

/** What a report in text shows beside a line a finding. */
export interface TextView {
  /** The line that a finding stands in, without its end; null where it is not known. */
  readonly line?: (place: Place) => string | null;
  /** Why a rule matters, half a sentence. */
  readonly why?: (rule: RuleId) => string | null;
  readonly paint?: (part: Part, text: string) => string;
  /** Whether notes are shown one by one, or only counted. */
  readonly notes?: boolean;
}

/** One finding as a line: `file:line:column ошибка rule: message hint`. */
export function findingLine(finding: Finding): string {
  return painted(finding, plain);
}

function painted(finding: Finding, paint: NonNullable<TextView['paint']>): string {
  const { file, line, column, severity, rule, message, hint } = finding;
  const words = visible(hint === null ? lowerFirst(message) : `${lowerFirst(message)} ${hint}`);
  return `${paint('place', `${visible(file)}:${line}:${column}`)} ${paint(severity, severityNames[severity])} ${rule}: ${words}`;
}

/**
 * The whole report as text: a line a finding, below it the line of the content with the place underlined, and why it
 * matters where the rule is met first; at the end a line that sums up.
 */
export function textReport({ findings, files, milliseconds }: Checked, view: TextView = {}): string {
  const told = new Set<RuleId>();
  const shown = findings.filter(({ severity }) => view.notes === true || severity !== 'note').sort(byPlace);
  const lines = shown.flatMap((finding) => {
    const why = told.has(finding.rule) ? null : (view.why?.(finding.rule) ?? null);
    told.add(finding.rule);
    return [painted(finding, view.paint ?? plain), ...below(finding, why, view)];
  });
  const read = `Проверено: ${counted(files, 'файл', 'файла', 'файлов')} за ${milliseconds} мс.`;
  return [...lines, `${read} ${summary(findings, view.notes === true)}`].join('\n');
}

function below(finding: Finding, why: string | null, { line, paint = plain }: TextView): string[] {
  const text = line?.(finding) ?? null;
  if (text === null) return [];
  const { text: cut, marks } = excerpt(text, finding.column, finding.message);
  const source = visible(cut, '·');
  const number = String(finding.line).padStart(6);
  const gutter = ' '.repeat(number.length);
  return [
    `${paint('quiet', `${number} │`)} ${source}`,
    `${paint('quiet', `${gutter} │`)} ${paint(finding.severity, marks)}`,
    ...(why === null ? [] : [paint('quiet', `${gutter} └ Почему это важно: ${why}.`)]),
  ];
}

function summary(findings: readonly Finding[], notesShown: boolean): string {
  const errors = count(findings, 'error');
  const warnings = count(findings, 'warning');
  const notes = count(findings, 'note');
  const wrong =
    errors + warnings === 0
      ? 'Всё в порядке.'
      : `${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}.`;
  if (notes === 0) return wrong;
  const ways = notesShown ? '' : ' (показать: npm run validate -- --notes)';
  return `${wrong} ${counted(notes, 'заметка', 'заметки', 'заметок')}${ways}.`;
}

/** The whole report as the JSON of contract.md, indented. */
export function jsonReport({ findings, files, milliseconds }: Checked): string {
  return JSON.stringify({ findings: [...findings].sort(byPlace).map(promised), files, milliseconds }, null, 2);
}

/** What the contract promises of a finding, in its order, and nothing else. */
function promised({ rule, severity, file, line, column, message, hint, docs }: Finding): Omit<Finding, 'waived'> {
  return { rule, severity, file, line, column, message, hint, docs };
}

/** How many findings have the severity. */
export function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function plain(_: Part, text: string): string {
  return text;
}
