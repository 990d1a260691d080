/** What content says is never more than words on the page and in the comment. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { compare } from '../../src/review/compare.ts';
import { reviewMarkdown } from '../../src/review/markdown/markdown.ts';
import { reviewPage } from '../../src/review/page/page.ts';
import { changed, edited, realTexts, sideOf, today } from './sides.ts';

const hostile = [
  '\\<script\\>alert(1)\\</script\\>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '@everyone',
  '\u202eкинчитар',
  '</details><h1>',
  '`a` **b** [c](https://example.org)',
].join(' ');

const review = compare(
  sideOf(realTexts, '<b>main</b>', true),
  sideOf(
    changed({
      ...edited('documents/saki-206.mdx', 'Систематически анализирует,', `${hostile} анализирует,`),
      ...edited('roles/methodist.mdx', 'title: Методист', `title: "Методист </summary><script>alert(2)</script>"`),
      'terms.yaml': `${realTexts['terms.yaml'] ?? ''}\n- id: bad\n  term: "<svg onload=alert(3)> @admin"\n  definition: "\\u202e<iframe src=//example.org>"\n  source: ours\n`,
      'documents/<img src=x>.mdx': 'x',
    }),
    'правка" onclick="alert(4)',
    true,
  ),
  today,
);
const page = reviewPage(review);
const markdown = reviewMarkdown(review);

/** Names of elements and attributes of a page. */
function namesIn(html: string): { elements: Set<string>; attributes: Set<string> } {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const parser = new Parser({
    onopentag(name, own) {
      elements.add(name);
      for (const attribute of Object.keys(own)) attributes.add(attribute);
    },
  });
  parser.end(html);
  return { elements, attributes };
}

test('the page has the elements and attributes that we write and no others', () => {
  const { elements, attributes } = namesIn(page);
  for (const name of ['script', 'img', 'svg', 'iframe', 'b-', 'object', 'link', 'form'])
    expect(elements).not.toContain(name);
  expect([...attributes].filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
  expect(page).toContain('&#x3C;script>alert(2)');
});

test('the policy lets in the one stylesheet alone', () => {
  const [, style = ''] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page.replaceAll('&#x27;', "'")).toContain(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

test('letters are not turned round, neither on the page nor in the comment', () => {
  expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
});

test('the comment calls nobody and opens no element of the content', () => {
  expect(markdown).not.toMatch(/@[a-z]/iu);
  // In code a forge shows what is typed.
  const read = markdown.replace(/`[^`\n]*`/gu, '');
  expect(namesIn(read).elements).toEqual(new Set(['details', 'summary', 'b', 'strong']));
  expect(markdown.match(/<details>/gu)?.length).toBe(markdown.match(/<\/details>/gu)?.length);
});

test('the page is valid HTML', async () => {
  const validate = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'no-inline-style': 'error',
      'long-title': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'valid-id': 'off',
    },
  });
  const report = await validate.validateString(page);
  const found = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}:${line} ${message}`),
  );
  expect(found).toEqual([]);
});

test('a comment is cut where it would be too long, and what was opened is closed', () => {
  for (const limit of [1_500, 3_000, 6_000]) {
    const short = reviewMarkdown(review, limit);
    expect(short.length).toBeLessThanOrEqual(limit);
    expect(short).toContain('Остальное — на странице');
    expect(short.match(/<details>/gu)?.length ?? 0).toBe(short.match(/<\/details>/gu)?.length ?? 0);
  }
});

test('of more clauses than there is room for the rest is named', () => {
  const all = compare(sideOf({}, 'пусто'), sideOf(realTexts, 'всё'), today);
  const short = reviewPage(all, 10);
  expect(short.match(/<article class="clause/gu)).toHaveLength(10);
  expect(short).toContain('Не показано целиком: ');
});
