/** What reports on a built folder are told of it. */
import { config } from '../../punkt.config.ts';
import type { Source } from '../../src/corpus/trust.ts';
import type { ReportContext, RuleWords } from '../../src/formats/findings/context.ts';
import { siteChecks } from '../../src/site/index.ts';
import { lineWhere } from '../site/verified-text.ts';
import type { Proved } from '../site/verify.ts';
import { repositoryPath } from '../validate/repository-path.ts';

/** The content that a site was built from. */
export interface BuiltFrom {
  readonly source: Source;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Path of the folder in the repository, or null to look for it. */
  readonly shownAs: string | null;
}

/** The context of a check of a built folder. */
export function siteContext(proved: Proved, { source, folder, shownAs }: BuiltFrom): ReportContext {
  const { site, pages } = proved.survey;
  const inRepository = shownAs ?? repositoryPath(folder);
  return {
    tool: { name: config.title, address: null },
    rules: siteChecks.map(words),
    files: Array.from(pages.values(), ({ file }) => `${site.folder}/${file}`),
    inRepository: (file) => (source.texts.has(file) && inRepository !== '' ? `${inRepository}/${file}` : file),
    line: (place) => lineWhere(proved, source, place),
  };
}

function words({ id, severity, title, why, mend }: (typeof siteChecks)[number]): RuleWords {
  return { id, severity, title, why, explanation: `${title}: ${why}.`, mend, docs: null };
}
