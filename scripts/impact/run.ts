/** The command `npm run impact`: says what a clause, role, document or anything else touches. */
import { resolve } from 'node:path';
import { buildDay } from '../../src/astro/build-day.ts';
import { checkFolder } from '../../src/astro/check-folder.ts';
import { remembered } from '../../src/astro/remembered.ts';
import { counted } from '../../src/findings/plural.ts';
import { count } from '../../src/findings/report.ts';
import { visible } from '../../src/findings/visible.ts';
import type { CheckedContent } from '../../src/rules/check.ts';
import { find, ways, type Found } from '../../src/views/impact/find.ts';
import { impact, type Impact, type ImpactTarget } from '../../src/views/impact/impact.ts';
import { impactText } from '../../src/views/impact/text.ts';
import { remembered as addressesOf } from '../../src/views/permalinks.ts';
import { root } from '../environment.ts';
import { readPermalinks } from '../site/permalinks.ts';
import { contentFolder } from '../command-line/content-folder.ts';
import { stopped } from '../command-line/stopped.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readArguments, usage, type Arguments } from './arguments.ts';

/**
 * Runs the command.
 * @param args words of the command line @returns the exit code: 0 shown · 3 not understood what about, no content, or
 * the command itself failed
 */
export function runImpact(args: readonly string[]): number {
  try {
    const asked = readArguments(args);
    if (asked === null) console.log(usage);
    else run(asked);
    return 0;
  } catch (cause) {
    return stopped(cause);
  }
}

function run(asked: Arguments): void {
  const content = contentFolder(asked.content ?? resolve(root, process.env['CONTENT_DIR'] || 'src/content'));
  const { references, permalinks } = remembered(root, content);
  const checked = checkFolder({ content, references, today: buildDay() });
  const errors = count(checked.findings, 'error');
  const target = targetOf(checked, find(checked.corpus, checked.basis.registry, asked.written), asked.written);
  const published = new Set(addressesOf(readPermalinks(permalinks)).keys());
  const { corpus, basis } = checked;
  show(impact(corpus, basis.uses, target, { depth: asked.depth, published }), asked, errors);
}

/** @throws {UsageError} where it is none, or one of several */
function targetOf({ corpus }: CheckedContent, found: Found, written: string): ImpactTarget {
  if ('target' in found) return found.target;
  if ('message' in found) throw new UsageError(visible(found.message));
  const lines = ways(corpus, found.several).map((way) => `  ${visible(way)}`);
  throw new UsageError([`«${visible(written)}» — это не одно. Скажите точнее:`, ...lines].join('\n'));
}

function show({ summary, root: tree }: Impact, { format }: Arguments, errors: number): void {
  const warning =
    errors === 0
      ? []
      : [
          `В содержании ${counted(errors, 'ошибка', 'ошибки', 'ошибок')}: показано то, что удалось прочитать. Ошибки покажет «npm run validate».`,
        ];
  if (format === 'json') {
    for (const line of warning) console.error(line);
    console.log(JSON.stringify({ summary, errors, ...tree }, null, 2));
    return;
  }
  const { isTTY, columns } = process.stdout;
  const page = { drawn: isTTY, width: isTTY && columns > 0 ? columns : null };
  console.log(impactText([...warning, summary], tree, page));
}
