import { byPlace, type Finding, type Severity } from './finding.ts';
import { lowerFirst } from './lower-first.ts';
import { counted } from './plural.ts';

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

/** One finding as a line: `file:line:column ошибка rule: message hint`. */
export function findingLine(finding: Finding): string {
  const { file, line, column, severity, rule, message, hint } = finding;
  const words = hint === null ? lowerFirst(message) : `${lowerFirst(message)} ${hint}`;
  return `${file}:${line}:${column} ${severityNames[severity]} ${rule}: ${words}`;
}

/** The whole report as text: a line a finding and a line that sums up. */
export function textReport({ findings, files, milliseconds }: Checked): string {
  const lines = [...findings].sort(byPlace).map(findingLine);
  const errors = count(findings, 'error');
  const warnings = count(findings, 'warning');
  const read = `Проверено: ${counted(files, 'файл', 'файла', 'файлов')} за ${milliseconds} мс.`;
  const found =
    findings.length === 0
      ? 'Всё в порядке.'
      : `${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}.`;
  return [...lines, `${read} ${found}`].join('\n');
}

/** The whole report as the JSON of contract.md, indented. */
export function jsonReport({ findings, files, milliseconds }: Checked): string {
  return JSON.stringify({ findings: [...findings].sort(byPlace), files, milliseconds }, null, 2);
}

/** How many findings have the severity. */
export function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
