/** What the check of a built folder found, as other programs read it. */
import { relative } from 'node:path';
import { config } from '../../punkt.config.ts';
import type { Source } from '../../src/corpus/trust.ts';
import { render, type ReportFormat, type RuleWords } from '../../src/formats/findings/index.ts';
import { siteChecks } from '../../src/site/index.ts';
import { root } from '../environment.ts';
import { lineWhere } from '../site/verified-text.ts';
import type { Proved } from '../site/verify.ts';

/**
 * The report.
 * @param source the content that the site was built from @param content its folder
 */
export function report(format: ReportFormat, proved: Proved, source: Source, content: string): string {
  const { site, pages } = proved.survey;
  const inRepository = relative(root, content).replaceAll('\\', '/');
  return render(format, proved, {
    tool: { name: config.title, address: null },
    rules: siteChecks.map(words),
    files: Array.from(pages.values(), ({ file }) => `${site.folder}/${file}`),
    inRepository: (file) => (source.texts.has(file) ? `${inRepository}/${file}` : file),
    line: (place) => lineWhere(proved, source, place),
  });
}

function words({ id, severity, title, why, mend }: (typeof siteChecks)[number]): RuleWords {
  return { id, severity, title, why, explanation: `${title}: ${why}.`, mend, docs: null };
}
