/** Annotations of a pull request. All findings stand in the summary of the step (`markdown.ts`), which is written beside. */
import type { Finding, Severity } from '../../findings/finding.ts';
import { count } from '../../findings/report.ts';
import { followed, ruleOf, type Renderer, type ReportContext } from './context.ts';
import { countedFindings } from './counted-findings.ts';
import { saying } from './saying.ts';
import { commandLine } from './workflow-command.ts';

/** GitHub shows so many of each severity a step and drops the rest without a word. */
const most = 10;

/** Errors and warnings as commands to the runner, and how many more there are. */
export const github: Renderer = ({ findings }, context) => {
  const shown = findings.filter(firstOf('error', 'warning'));
  const errors = count(findings, 'error') - count(shown, 'error');
  const warnings = count(findings, 'warning') - count(shown, 'warning');
  const more = countedFindings({ errors, warnings });
  const rest = {
    command: 'notice',
    properties: { title: 'Показаны не все замечания' },
    message: `Ещё ${more}. Все они — в сводке и в журнале этого шага.`,
  } as const;
  return [
    ...shown.map((finding) => annotation(finding, context)),
    ...(errors + warnings === 0 ? [] : [commandLine(rest)]),
  ].join('\n');
};

/** Takes the first findings of each of some severities. */
function firstOf(...severities: readonly Severity[]): (finding: Finding) => boolean {
  const left = new Map(severities.map((severity) => [severity, most]));
  return ({ severity }) => {
    const room = left.get(severity) ?? 0;
    left.set(severity, room - 1);
    return room > 0;
  };
}

function annotation(finding: Finding, context: ReportContext): string {
  const { rule, severity, file, line, column } = finding;
  const { title, docs } = ruleOf(context, finding);
  const page = followed(docs);
  return commandLine({
    command: severity === 'error' ? 'error' : 'warning',
    properties: { file: context.inRepository(file), line, col: column, title: `${title} (${rule})` },
    message: page === null ? saying(finding) : `${saying(finding)}\nПодробнее: ${page}`,
  });
}
