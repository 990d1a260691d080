/**
 * How much text a file may hold beside its bytes. No regulation comes near; what does is a slip or an attack, and every
 * reading of a text, Sätteri's included, is slow somewhere on endless lines or on hundreds of thousands of them.
 */
import { error, type Finding } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';

/** The longest line, in UTF-16 units. */
export const longestLine = 5_000;
/** The most lines of one file. */
export const mostLines = 20_000;

const split = 'Разделите документ на части: приложения — отдельными файлами.';

/** Says where a text is too long to be read; null where it is not. */
export function tooLong({ file, text, starts }: Lines): Finding | null {
  for (let line = 1; line <= starts.length; line++) {
    const end = (starts[line] ?? text.length + 1) - 1;
    if (end - (starts[line - 1] ?? 0) > longestLine) {
      const hint = 'Разбейте её на абзацы: между ними пустая строка.';
      return error('bytes/size', { file, line, column: 1 }, `Строка длиннее ${longestLine} знаков.`, hint);
    }
    if (line > mostLines) {
      return error('bytes/size', { file, line, column: 1 }, `В файле больше ${mostLines} строк.`, split);
    }
  }
  return null;
}
