/** The findings as Markdown: the summary of a workflow's step, or a comment to a change. */
import { byPlace, type Finding, type Severity } from '../../findings/finding.ts';
import { counted } from '../../findings/plural.ts';
import { count, type Checked } from '../../findings/report.ts';
import { followed, ruleOf, type Renderer, type ReportContext } from './context.ts';
import { countedFindings } from './counted-findings.ts';
import { inMarkdown, linkTo } from './markdown-text.ts';
import { saying } from './saying.ts';

/** GitHub takes 1 MiB of summary from a step and drops the whole of a longer one. */
export const stepRoom = 1024 * 1024;
/** Bytes that the head and the words about what is left out take at most. */
const frame = 1024;

const severityWords: Record<Severity, string> = { error: 'Ошибка', warning: 'Предупреждение', note: 'Заметка' };
const weight: Record<Severity, number> = { error: 0, warning: 1, note: 2 };
const tableHead = '| Место | Что не так | Правило |\n| ---: | --- | --- |\n';

/** Every finding for which there is room. */
export const markdown: Renderer = (checked, context) => markdownWithin(checked, context, stepRoom);

/**
 * The findings as tables, one a file; notes are folded.
 * @param room so many bytes may be taken; where it is not enough, errors come before warnings and these before notes, and
 * it is said how many are left out
 */
export function markdownWithin({ findings, files }: Checked, context: ReportContext, room: number): string {
  const { shown, left } = fitting(findings, context, room - frame);
  const wrong = shown.filter(({ finding }) => finding.severity !== 'note');
  const notes = shown.filter(({ finding }) => finding.severity === 'note');
  return [
    head(findings, files),
    ...tables(wrong, context),
    ...(notes.length === 0 ? [] : folded(`Заметки: ${count(findings, 'note')}`, tables(notes, context))),
    ...(left === 0 ? [] : [`Не поместилось сюда: ещё ${counted(left, 'замечание', 'замечания', 'замечаний')}.`]),
  ].join('\n\n');
}

interface Row {
  readonly finding: Finding;
  readonly text: string;
}

function head(findings: readonly Finding[], files: number): string {
  const errors = count(findings, 'error');
  const warnings = count(findings, 'warning');
  const notes = count(findings, 'note');
  const found = errors + warnings === 0 ? 'всё в порядке' : countedFindings({ errors, warnings });
  const more = notes === 0 ? '' : ` ${counted(notes, 'заметка', 'заметки', 'заметок')}.`;
  return `## Проверка текстов: ${found}\n\nПроверено: ${counted(files, 'файл', 'файла', 'файлов')}.${more}`;
}

/** The gravest findings that fit, in order of place. */
function fitting(findings: readonly Finding[], context: ReportContext, room: number): { shown: Row[]; left: number } {
  const shown: Row[] = [];
  const begun = new Set<string>();
  let free = room;
  for (const finding of findings.toSorted((a, b) => weight[a.severity] - weight[b.severity] || byPlace(a, b))) {
    const text = row(finding, context);
    const table = `${finding.severity === 'note' ? 'notes' : 'wrong'} ${finding.file}`;
    const cost = bytes(`${text}\n`) + (begun.has(table) ? 0 : bytes(`${tableTop(finding.file, context)}\n\n`));
    if (cost > free) continue;
    free -= cost;
    begun.add(table);
    shown.push({ finding, text });
  }
  return { shown: shown.sort((a, b) => byPlace(a.finding, b.finding)), left: findings.length - shown.length };
}

function tables(rows: readonly Row[], context: ReportContext): string[] {
  return Array.from(
    Map.groupBy(rows, ({ finding }) => finding.file),
    ([file, own]) => `${tableTop(file, context)}${own.map(({ text }) => text).join('\n')}`,
  );
}

function tableTop(file: string, { inRepository }: ReportContext): string {
  return `### ${inMarkdown(inRepository(file))}\n\n${tableHead}`;
}

function row(finding: Finding, context: ReportContext): string {
  const { rule, severity, line, column } = finding;
  const { title, docs } = ruleOf(context, finding);
  const page = followed(docs);
  const named = page === null ? inMarkdown(title) : linkTo(page, title);
  const id = title === rule ? '' : ` (${inMarkdown(rule)})`;
  const what = `**${severityWords[severity]}.** ${inMarkdown(saying(finding))}`;
  return `| ${line}:${column} | ${what} | ${named}${id} |`;
}

function folded(summary: string, parts: readonly string[]): string[] {
  return [`<details>\n<summary>${summary}</summary>`, ...parts, '</details>'];
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
