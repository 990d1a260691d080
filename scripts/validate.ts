/** `npm run validate`: checks a content folder and prints what it finds (contract.md, «Checking content»). */
import { parseArgs } from 'node:util';
import { NoContent } from '../src/corpus/read.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { count, jsonReport, textReport, type Checked } from '../src/findings/report.ts';
import { isDay } from '../src/schemas/day.ts';

const formats: Readonly<Record<string, (checked: Checked) => string>> = { text: textReport, json: jsonReport };

const usage = `Как запускать: npm run validate -- [--content ПАПКА] [--format ${Object.keys(formats).join('|')}] [--strict] [--today ГГГГ-ММ-ДД]`;

/** A command line that cannot be understood; the message is Russian. */
class UsageError extends Error {}

process.exitCode = run(process.argv.slice(2));

/** @returns 0 clean · 1 errors · 2 warnings under `--strict` · 3 the check could not run */
function run(args: string[]): number {
  const started = performance.now();
  try {
    const { content, format, strict } = readArguments(args);
    const { findings, files } = loadCorpus(content);
    const print = formats[format] ?? textReport;
    console.log(print({ findings, files, milliseconds: Math.round(performance.now() - started) }));
    if (count(findings, 'error') > 0) return 1;
    return strict && count(findings, 'warning') > 0 ? 2 : 0;
  } catch (cause) {
    if (!(cause instanceof NoContent || cause instanceof UsageError)) throw cause;
    console.error(`Проверка не запустилась. ${cause.message}`);
    return 3;
  }
}

function readArguments(args: string[]): { content: string; format: string; strict: boolean } {
  let values;
  try {
    values = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'src/content' },
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        today: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(
      `Такого ключа нет: ${cause instanceof Error ? (/'(-[^']*)'/u.exec(cause.message)?.[1] ?? '') : ''}. ${usage}`,
    );
  }
  const { content, format, strict, today } = values;
  if (!Object.hasOwn(formats, format)) throw new UsageError(`Формата «${format}» нет. ${usage}`);
  if (today !== undefined && !isDay(today)) throw new UsageError(`«${today}» — не дата. ${usage}`);
  return { content, format, strict };
}
