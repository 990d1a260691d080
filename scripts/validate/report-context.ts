/** What reports on content are told of it. */
import type { ReportContext } from '../../src/formats/findings/context.ts';
import { contentRules } from '../../src/formats/findings/rule-words.ts';
import { lineOf } from '../../src/corpus/line-of.ts';
import type { CheckedContent } from '../../src/rules/check.ts';
import { ruleAddress } from '../../src/views/rule-address.ts';
import { config } from '../../punkt.config.ts';
import { repositoryPath } from './repository-path.ts';
import { siteAddress } from '../command-line/site-address.ts';

/**
 * The context of a check of content.
 * @param content absolute path of the folder @param shownAs its path in the repository, or null to look for it
 * @throws {UsageError} where the environment makes no sense
 */
export function contentContext({ basis }: CheckedContent, content: string, shownAs: string | null): ReportContext {
  const address = siteAddress(process.env);
  const folder = shownAs ?? repositoryPath(content);
  const home = address('/');
  return {
    tool: { name: config.title, address: home.startsWith('/') ? null : home },
    rules: contentRules((rule) => address(ruleAddress(rule))),
    files: [...basis.source.texts.keys()],
    inRepository: (file) => (folder === '' ? file : `${folder}/${file}`),
    line: (place) => lineOf(basis.source, place),
  };
}
