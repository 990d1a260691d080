/** Slips with a front matter as a whole, and with YAML. */
import type { Content, Mutant, Mutator } from '../../mutator.ts';
import { inKeyLine } from './change.ts';
import { matterEnd, mdx, plainValue, texts } from './text-lines.ts';

/** The lines of a file are changed as a whole; `line` is where the finding is to stand. */
function rewritten(
  kind: string,
  rule: Mutator['rule'],
  files: RegExp,
  change: (lines: readonly string[], end: number) => { lines: readonly string[]; line: number },
): Mutator {
  return {
    kind,
    rule,
    *mutants(content: Content): Iterable<Mutant> {
      for (const [file, text] of content.texts) {
        if (!files.test(file)) continue;
        const { lines, line } = change(text.split('\n'), matterEnd(content, file));
        yield { files: { [file]: lines.join('\n') }, file, line };
      }
    },
  };
}

/** The line that opens or closes the front matter is written otherwise. */
function otherRule(at: 'opening' | 'closing', sign: string): Mutator {
  const rule = at === 'opening' ? 'frontmatter/missing' : 'frontmatter/unclosed';
  return rewritten(`writes «${sign}» as the ${at} line`, rule, mdx, (lines, end) => {
    const line = at === 'opening' ? 1 : end;
    return { lines: lines.with(line - 1, sign), line };
  });
}

/** Top-level keys with a plain value. */
const top = (lead: string): boolean => lead === '';

export const frontMatterMutators: readonly Mutator[] = [
  rewritten('takes out the front matter', 'frontmatter/missing', mdx, (lines, end) => ({
    lines: lines.slice(end),
    line: 1,
  })),
  rewritten('takes out the opening line', 'frontmatter/missing', mdx, (lines) => ({ lines: lines.slice(1), line: 1 })),
  rewritten('begins with a blank line', 'frontmatter/missing', mdx, (lines) => ({ lines: ['', ...lines], line: 1 })),
  otherRule('opening', '--'),
  otherRule('opening', '—'),
  otherRule('opening', '-----'),
  rewritten('takes out the closing line', 'frontmatter/unclosed', mdx, (lines, end) => ({
    lines: lines.toSpliced(end - 1, 1),
    line: end,
  })),
  rewritten('closes only with a heading', 'frontmatter/unclosed', mdx, (lines, end) => ({
    lines: lines.toSpliced(end - 1, 2, '## I. Общее'),
    line: end,
  })),
  otherRule('closing', '--'),
  otherRule('closing', '—'),
  otherRule('closing', '----'),
  rewritten('empties the front matter', 'frontmatter/not-map', mdx, (lines, end) => ({
    lines: lines.toSpliced(1, end - 2),
    line: 2,
  })),
  rewritten('makes the front matter a list', 'frontmatter/not-map', mdx, (lines, end) => ({
    lines: lines.map((line, at) => (at === 0 || at >= end - 1 ? line : at === 1 ? `- ${line}` : `  ${line}`)),
    line: 2,
  })),
  rewritten('makes the front matter a sentence', 'frontmatter/not-map', mdx, (lines, end) => ({
    lines: lines.toSpliced(1, end - 2, 'Приказ о журнале'),
    line: 2,
  })),
  rewritten('makes an organization a list', 'frontmatter/not-map', /^organizations\//u, (lines) => ({
    lines: lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
    line: 1,
  })),
  inKeyLine(
    'doubles a line',
    'frontmatter/duplicate-key',
    texts,
    ({ text, lead }) => (lead.includes('-') ? null : `${text}\n${text}`),
    1,
  ),
  rewritten('writes a key again at the end', 'frontmatter/duplicate-key', mdx, (lines, end) => ({
    lines: lines.toSpliced(end - 1, 0, 'title: Другое название'),
    line: end,
  })),
  inKeyLine('begins a value with «*»', 'frontmatter/alias', texts, ({ lead, key, value }) =>
    plainValue(value) === value ? `${lead}${key}: *${value.replaceAll(' ', '-')}` : null,
  ),
  inKeyLine('begins a value with «&»', 'frontmatter/alias', texts, ({ lead, key, value }) =>
    plainValue(value) === null ? null : `${lead}${key}: &value ${value}`,
  ),
  inKeyLine('begins a value with «!»', 'frontmatter/alias', texts, ({ lead, key, value }) =>
    plainValue(value) === value ? `${lead}${key}: !${value}` : null,
  ),
  inKeyLine('names a type', 'frontmatter/alias', texts, ({ lead, key, value }) =>
    plainValue(value) === null ? null : `${lead}${key}: !!str ${value}`,
  ),
  inKeyLine('forgets the second quote', 'frontmatter/yaml', texts, ({ text, value }) =>
    /^".*"$/u.test(value) ? text.slice(0, -1) : null,
  ),
  inKeyLine('quotes a word inside quotes', 'frontmatter/yaml', texts, ({ lead, key, value }) => {
    const plain = plainValue(value);
    return plain === null ? null : `${lead}${key}: "${plain}" "журнал"`;
  }),
  inKeyLine('writes a colon in a value', 'frontmatter/yaml', texts, ({ lead, key, value }) =>
    plainValue(value) === value ? `${lead}${key}: Приказ: ${value}` : null,
  ),
  inKeyLine('begins a value with «@»', 'frontmatter/yaml', texts, ({ lead, key, value }) =>
    plainValue(value) === value ? `${lead}${key}: @${value}` : null,
  ),
  inKeyLine('forgets the space behind the colon', 'frontmatter/yaml', texts, ({ lead, key, value }) =>
    top(lead) && plainValue(value)?.includes(': ') === false ? `${key}:${value}` : null,
  ),
  inKeyLine('does not close a bracket', 'frontmatter/yaml', texts, ({ text, lead, value }) =>
    top(lead) && /^\[.*\]$/u.test(value) ? text.slice(0, -1) : null,
  ),
  inKeyLine('begins a line with a space', 'frontmatter/yaml', texts, ({ text, lead }) =>
    top(lead) ? ` ${text}` : null,
  ),
  inKeyLine('indents by a tab', 'frontmatter/yaml', texts, ({ text, lead }) =>
    /^ {2}$/u.test(lead) ? `\t${text.trimStart()}` : null,
  ),
  inKeyLine('forgets the colon', 'frontmatter/yaml', texts, ({ lead, key, value }) =>
    top(lead) && plainValue(value)?.includes(': ') === false ? `${key} ${value}` : null,
  ),
];
