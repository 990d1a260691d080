/**
 * Parsing of a body. MDX stops at its first stumble; we report the stumble, take it out of the text and read on,
 * so that all findings of a file come at once. Nothing is ever executed: only trees are made.
 */
import { markdownToMdast, mdxToMdast } from 'satteri';
import { addAll } from '../findings/add-all.ts';
import { error, type Finding, type RuleId } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { esmLines, esmMessage } from './esm.ts';
import { withoutFloods } from './flood.ts';
import { guard, type GuardContext, type Refusal } from './guard.ts';
import { longParagraph } from './long-paragraph.ts';
import { blanked, Mask, replaced } from './mask.ts';
import { tooDeep } from './nesting.ts';
import { children, range, type Root } from './tree.ts';
import { unclosed } from './unclosed.ts';

/** A body as a clean tree (whatever was refused is taken out) and what was refused. */
export interface Parsed {
  /** Null where the text cannot be read at all. */
  readonly tree: Root | null;
  readonly findings: readonly Finding[];
}

/** The features of Markdown that content uses; the same in Astro's configuration. */
export const features = {
  gfm: true,
  frontmatter: true,
  smartPunctuation: false,
  directive: false,
  math: false,
} as const;

/** More stumbles than this in one file are not worth naming one by one: after each the text is parsed anew. */
const mostRounds = 200;
/** In a long text fewer rounds are made, so that no more characters than this are parsed. */
const mostParsed = 1_000_000;
/** However long the text is. */
const fewestRounds = 3;

/**
 * Parses a text with front matter and body.
 * @param lines the whole text of the file, `\n` line ends
 */
export function parseBody(lines: Lines, context: GuardContext): Parsed {
  const long = longParagraph(lines);
  if (long !== null) return { tree: null, findings: [long] };
  const findings: Finding[] = [];
  const mask = new Mask(lines.text);
  for (const { start, end, keyword } of esmLines(lines.text)) {
    const { message, hint } = esmMessage(keyword);
    findings.push(error('guard/esm', placeAt(lines, start), message, hint));
    mask.blank(start, end);
  }
  const { text: masked, findings: floods } = withoutFloods(lines, mask.text());
  findings.push(...floods);
  const deep = tooDeep(lines, masked);
  if (deep !== null) return { tree: null, findings: [...findings, deep] };
  let text = masked;
  const rounds = Math.min(Math.max(Math.floor(mostParsed / text.length), fewestRounds), mostRounds);
  for (let round = 0; round < rounds; round++) {
    const read = parsed(text);
    if ('stumble' in read) {
      const { finding, text: rest } = stumble(lines, text, read.stumble);
      findings.push(finding);
      if (rest === text) break;
      text = rest;
      continue;
    }
    const refusals = guard(read.tree, context);
    addAll(
      findings,
      refusals.map((refusal) => found(lines, refusal)),
    );
    const removed = refusals.filter((refusal) => refusal.remove);
    if (removed.length === 0) {
      addAll(findings, unclosed(lines, text, read.tree));
      return { tree: read.tree, findings: unique(findings) };
    }
    text = without(text, removed);
  }
  return { tree: markdownToMdast(text, { features }) as Root, findings: unique(findings) };
}

function parsed(text: string): { tree: Root } | { stumble: Error } {
  try {
    return { tree: mdxToMdast(text, { features }) as Root };
  } catch (cause) {
    return { stumble: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}

function found(lines: Lines, { rule, offset, message, hint }: Refusal): Finding {
  return error(rule, placeAt(lines, offset), message, hint);
}

/** A construct in front of an element is refused once a round; after a masking it may be met again at its place. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, line, column, message }) => {
    const key = `${line}:${column}:${rule}:${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Words the place where MDX stopped and takes the sign at that place out of the text. */
function stumble(lines: Lines, text: string, cause: Error): { finding: Finding; text: string } {
  const at = /^(\d+):(\d+):/u.exec(cause.message);
  const start = at === null ? 0 : (lines.starts[Number(at[1]) - 1] ?? 0) + Number(at[2]) - 1;
  const offset = signBefore(text, start);
  const say = (rule: RuleId, message: string, hint: string): Finding =>
    error(rule, placeAt(lines, offset), message, hint);
  if (text.startsWith('<!--', offset)) {
    const end = text.indexOf('-->', offset);
    const lineEnd = text.indexOf('\n', offset);
    const stop = end !== -1 ? end + 3 : lineEnd === -1 ? text.length : lineEnd;
    const finding = say(
      'guard/comment',
      'Комментарий <!-- … --> здесь не работает.',
      'Уберите его: всё, что в файле, увидит читатель.',
    );
    return { finding, text: blanked(text, offset, stop) };
  }
  const tag = /^<\/?([A-Za-z][\w.:-]*)?[^<>\n]*>/u.exec(text.slice(offset));
  if (tag !== null) {
    const address = /^<(?:https?:|mailto:|\S+@)/u.test(tag[0]);
    const closing = tag[0].startsWith('</');
    const message = closing ? `Тег ${tag[0]} закрывает то, что не открыто.` : `Тег ${tag[0]} не закрыт.`;
    const finding = address
      ? say(
          'guard/element',
          'Знаки <> вокруг адреса не нужны.',
          'Ссылку пишут так: [сайт школы](https://example.org/).',
        )
      : say('guard/element', message, 'Уберите тег: разметка — заголовки, **выделение**, списки и ссылки.');
    return { finding, text: blanked(text, offset, offset + tag[0].length) };
  }
  if (text[offset] === '<') {
    const finding = say(
      'guard/syntax',
      'Знак «<» здесь начинает тег.',
      'Замените его словом («меньше») или запишите «\\<».',
    );
    return { finding, text: replaced(text, offset, '‹') };
  }
  if (text[offset] === '{') {
    const inside = /^\{[^{}\n]*\}/u.exec(text.slice(offset))?.[0];
    if (inside !== undefined) {
      const finding = say(
        'guard/expression',
        'Текст в фигурных скобках — это код, а в содержании кода нет.',
        'Замените { и } на круглые скобки или уберите их.',
      );
      return { finding, text: replaced(replaced(text, offset, '('), offset + inside.length - 1, ')') };
    }
    const finding = say(
      'guard/syntax',
      'Фигурная скобка «{» начинает код и не закрыта.',
      'Замените её круглой скобкой или уберите.',
    );
    return { finding, text: replaced(text, offset, '(') };
  }
  const finding = say(
    'guard/syntax',
    'Дальше текст прочитать нельзя.',
    'Посмотрите, нет ли рядом знаков «<», «{» или слов import и export в начале строки.',
  );
  return { finding, text };
}

/** The sign that MDX took for code: at the place it names, or the nearest before it. */
function signBefore(text: string, start: number): number {
  if (text[start] === '<' || text[start] === '{') return start;
  return Math.max(text.lastIndexOf('<', start), text.lastIndexOf('{', start), 0);
}

/** The text without refused nodes; what stands inside an element or between braces stays and is read. */
function without(text: string, removed: readonly Refusal[]): string {
  const mask = new Mask(text);
  for (const { node } of removed) {
    const [start, end] = range(node);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (node.type === 'mdxFlowExpression' && !text.slice(start, end).includes('\n')) mask.blank(start, end);
      else {
        mask.put(start, '(');
        mask.put(end - 1, ')');
      }
      continue;
    }
    const inner = children(node);
    const first = inner[0];
    const last = inner.at(-1);
    if (first === undefined || last === undefined) mask.blank(start, end);
    else {
      mask.blank(start, range(first)[0]);
      mask.blank(range(last)[1], end);
    }
  }
  return mask.text();
}
