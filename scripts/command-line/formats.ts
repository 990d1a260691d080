/** Puts findings where they are wanted: on the terminal, in files, in the summary of a workflow's step. */
import { appendFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ReportContext } from '../../src/formats/findings/context.ts';
import type { Checked } from '../../src/findings/report.ts';
import type { AskedReports } from './report-arguments.ts';

/** A report that cannot be written; the message is Russian. */
export class UnwrittenReport extends Error {}

/** Findings, and how they are told. */
export interface Publication {
  readonly checked: Checked;
  /** The report for people. */
  readonly text: () => string;
  /** What the other formats are told; asked for only where one of them is wanted. */
  readonly context: () => Promise<ReportContext>;
}

/**
 * Prints the findings in the format that was asked for and writes the reports. With `github` the text for people is
 * printed too, and all findings are added to the summary of the step, where a runner has one.
 * @throws {UnwrittenReport}
 */
export async function publish(
  { format, reports }: AskedReports,
  { checked, text, context }: Publication,
): Promise<void> {
  if ([format, ...reports.map((report) => report.format)].every((one) => one === 'text')) {
    console.log(text());
    for (const { file } of reports) write(file, stripVTControlCharacters(text()));
    return;
  }
  // Most checks are for people, and they need not wait for the code of all formats.
  const { render } = await import('../../src/formats/findings/index.ts');
  const told = await context();
  if (format === 'text') console.log(text());
  else if (format === 'github') await annotate(render('github', checked, told), { checked, text, told });
  else console.log(render(format, checked, told));
  for (const report of reports) {
    const written = report.format === 'text' ? stripVTControlCharacters(text()) : render(report.format, checked, told);
    write(report.file, written);
  }
}

async function annotate(
  commands: string,
  { checked, text, told }: { checked: Checked; text: () => string; told: ReportContext },
): Promise<void> {
  const { withoutCommands } = await import('../../src/formats/findings/workflow-command.ts');
  console.log(withoutCommands(text()));
  if (commands !== '') console.log(commands);
  const summary = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (summary === '') return;
  const { markdownWithin, stepRoom } = await import('../../src/formats/findings/markdown.ts');
  const { withDocs } = await import('../../src/formats/findings/index.ts');
  reported(summary, () => {
    const taken = existsSync(summary) ? statSync(summary).size : 0;
    appendFileSync(summary, `${markdownWithin(withDocs(checked, told), told, stepRoom - taken)}\n`);
  });
}

function write(file: string, report: string): void {
  reported(file, () => {
    const path = resolve(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${report}\n`);
  });
}

function reported(file: string, act: () => void): void {
  try {
    act();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UnwrittenReport(`Отчёт «${file}» не записан: ${why}. Назовите файл в папке, куда можно писать.`);
  }
}
