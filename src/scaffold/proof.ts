/** What the check would say of a draft that it does not say of the content as it is. */
import { fileOf } from '../corpus/file.ts';
import type { Finding } from '../findings/finding.ts';
import { withFiles, type Context } from './context.ts';
import type { DraftFile } from './draft.ts';

/** The context with the files of a draft in it. */
export function withDraft(context: Context, files: readonly DraftFile[]): Context {
  return withFiles(
    context,
    files.map(({ path, text }) => fileOf(path, text)),
  );
}

/** Errors and warnings that a draft brings; notes are left out. */
export function broughtBy(before: Context, after: Context): Finding[] {
  const known = new Map<string, number>();
  for (const finding of before.checked.findings) known.set(key(finding), (known.get(key(finding)) ?? 0) + 1);
  return after.checked.findings.filter((finding) => {
    const count = known.get(key(finding)) ?? 0;
    known.set(key(finding), count - 1);
    return count <= 0 && finding.severity !== 'note';
  });
}

/** Lines move when a file is changed, words do not. */
function key({ file, rule, severity, message }: Finding): string {
  return JSON.stringify([file, rule, severity, message]);
}
