/**
 * Depth is bounded before any parser sees the text: thousands of nested quotes, lists or tags
 * overflow the native stack and kill the process (measured), which no try/catch survives.
 */
import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';

/** How deep quotes, lists, brackets and tags may stand in each other. */
export const deepest = 20;

const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]*\]:))+/u;
/** The beginning of a line with five marks or a very deep indent: ordinary lines are passed over fast. */
const suspicious = /^(?:[ \t]{81}|(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\n]*\]:)){5})/gmu;
const marker = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^/gu;
const tag = /<(\/?)[\p{L}_$][^<>]*?(\/?)>|<>|<\/>/gu;

/**
 * The first place where the text is nested deeper than `deepest`, as a finding; null where it is not.
 * @param text the text of `lines`, or that with some signs masked
 */
export function tooDeep(lines: Lines, text = lines.text): Finding | null {
  const offset = deepLine(text) ?? deepTags(text) ?? deepRun(text);
  if (offset === null) return null;
  return error(
    'guard/nesting',
    placeAt(lines, offset),
    `Вложенность больше ${deepest} уровней: так обычно выглядит испорченный текст.`,
    'Уберите лишние знаки в этой строке.',
  );
}

function deepLine(text: string): number | null {
  for (const { index } of text.matchAll(suspicious)) {
    const end = text.indexOf('\n', index);
    const line = text.slice(index, end === -1 ? undefined : end);
    const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
    // A mark of a list is one only before a space, and the last one's space is no longer part of what was found.
    const found = `${containers.exec(line)?.[0] ?? ''} `;
    if ((found.match(marker)?.length ?? 0) > deepest || (indent > deepest * 4 && line.trim() !== '')) return index;
  }
  return null;
}

function deepTags(text: string): number | null {
  if (!text.includes('<')) return null;
  let depth = 0;
  for (const found of text.matchAll(tag)) {
    if (found[1] === '/' || found[0] === '</>') depth = Math.max(0, depth - 1);
    else if (found[2] !== '/') depth++;
    if (depth > deepest) return found.index;
  }
  return null;
}

/** Long runs of opening marks: brackets, braces, emphasis. */
function deepRun(text: string): number | null {
  const run = /[[({<]{40}|(?:!\[){20}|[*_~]{100}/u.exec(text);
  return run === null ? null : run.index;
}
