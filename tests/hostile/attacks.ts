/**
 * The ways by which content could run code, read files or smuggle markup, one a case; each was seen to work in
 * Astro 7.3 without the guard, or is its near relative. `evil.js` writes the canary file when it runs.
 */
import type { RuleId } from '../../src/findings/finding.ts';

/** A script that leaves a trace when it is run. */
export const evilScript = `import { writeFileSync } from 'node:fs';
writeFileSync(process.env['CANARY'], 'ran');
export default {};
`;

const run = `globalThis.process.getBuiltinModule('node:fs').writeFileSync(globalThis.process.env['CANARY'], 'ran')`;

/** An attack: lines of front matter and a body. */
export interface Attack {
  readonly matter?: string;
  readonly body: string;
  /** The code of the finding that refuses it. */
  readonly rule: RuleId;
}

export const attacks: Readonly<Record<string, Attack>> = {
  import: { body: `import './evil.js'\n\nТекст.`, rule: 'guard/esm' },
  'import-of-a-name': { body: `import evil from './evil.js'\n\nТекст.`, rule: 'guard/esm' },
  export: { body: `export const x = ${run}\n\nТекст.`, rule: 'guard/esm' },
  're-export': { body: `export * from './evil.js'\n\nТекст.`, rule: 'guard/esm' },
  'import-that-kills-the-parser': { body: 'import é<a.b<a:b<<b>+++', rule: 'guard/esm' },
  expression: { body: `{${run}}`, rule: 'guard/expression' },
  'expression-in-text': { body: `Текст {${run}} дальше.`, rule: 'guard/expression' },
  'expression-in-a-heading': { body: `## Заголовок {${run}}\n\nТекст.`, rule: 'guard/expression' },
  'expression-in-a-table': { body: `| а |\n| - |\n| {${run}} |`, rule: 'guard/expression' },
  'expression-in-an-attribute': { body: `<Clause to={${run}} />`, rule: 'guard/element' },
  'spread-attribute': { body: `<Clause {...${run}} to="order#I.1" />`, rule: 'guard/element' },
  'set-html': { body: `<Note set:html="<img src=x onerror=alert(1)>" />`, rule: 'guard/element' },
  'set-html-on-a-known-element': { body: `<Clause to="order#I.1" set:html="<b>x</b>" />`, rule: 'guard/element' },
  script: { body: `<script>{\`${run}\`}</script>`, rule: 'guard/element' },
  iframe: { body: `<iframe src="https://example.org/" />`, rule: 'guard/element' },
  'event-handler': { body: `Текст <b onclick="alert(1)">тут</b>.`, rule: 'guard/element' },
  fragment: { body: `<>{${run}}</>`, rule: 'guard/element' },
  'member-element': { body: `<a.b to="x" />`, rule: 'guard/element' },
  'prototype-element': { body: `<constructor to="x" />`, rule: 'guard/element' },
  'image-of-a-script': { body: `![x](./evil.js)`, rule: 'guard/image' },
  'image-of-a-package': { body: `![x](pagefind)`, rule: 'guard/image' },
  'image-of-a-secret': { body: `![x](../../.env?raw)`, rule: 'guard/image' },
  'image-with-a-query': { body: `![x](./plan.png?raw)`, rule: 'guard/image' },
  'image-of-another-host': { body: `![x](https://example.org/x.png)`, rule: 'guard/image' },
  'image-by-reference': { body: `![x][evil]\n\n[evil]: ./evil.js`, rule: 'guard/image' },
  'image-in-svg': { body: `![x](x.svg)`, rule: 'guard/image' },
  layout: { matter: 'layout: ./evil.js\n', body: 'Текст.', rule: 'guard/layout' },
  'javascript-link': { body: `[x](javascript:alert(1))`, rule: 'guard/address' },
  'javascript-link-by-entities': { body: `[x](&#106;avascript&colon;alert(1))`, rule: 'guard/address' },
  'javascript-link-by-a-tab': { body: `[x](<java\tscript:alert(1)>)`, rule: 'guard/address' },
  'javascript-link-by-reference': { body: `[x][js]\n\n[js]: javascript:alert(1)`, rule: 'guard/address' },
  'data-link': { body: `[x](data:text/html,<script>alert(1)</script>)`, rule: 'guard/address' },
  'link-without-a-scheme': { body: `[x](//example.org/)`, rule: 'guard/address' },
  'link-with-backslashes': { body: `[x](<\\\\\\\\example.org/>)`, rule: 'guard/address' },
  'deep-quotes': { body: `${'>'.repeat(4900)} а`, rule: 'guard/nesting' },
  'deep-lists': { body: `${'- '.repeat(2400)}а`, rule: 'guard/nesting' },
  'deep-tags': {
    body: `${'<b>'.repeat(1000)}\nа\n${'</b>'.repeat(1000)}`,
    rule: 'guard/nesting',
  },
};

/** The attack as the text of a role. */
export function roleText({ matter = '', body }: Attack): string {
  return `---\ntitle: Гость\nkind: user\nlevel: school\n${matter}---\n\n${body}\n`;
}
