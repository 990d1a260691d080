/** The rules about rules: each is complete, lies where its name says, is made known by one line, and is used. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

const src = resolve(import.meta.dirname, '../../src');
const folder = join(src, 'rules');
const named = rules.map((rule) => [rule.id, rule] as const);

/** Source files of the reader and of the rules' own machinery: where findings are made by name. */
const machinery = ['findings', 'schemas', 'markup', 'corpus', 'rules']
  .flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${room}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => path.endsWith('.ts') && !/(?:\.test|-example)\.ts$/u.test(path) && !/^rules\/\w+\//u.test(path));

/** Names of rules as they stand in a source file. */
function names(text: string): string[] {
  const groups = new Set(rules.map(({ id }) => id.split('/')[0]));
  return Array.from(text.matchAll(/'([a-z]+\/[a-z-]+)'/gu), ([, name = '']) => name).filter((name) =>
    groups.has(name.split('/')[0]),
  );
}

const spoken = new Set(machinery.flatMap((path) => names(readFileSync(join(src, path), 'utf8'))));

test('there are at least fifty, each with a name of its own', () => {
  expect(rules.length).toBeGreaterThanOrEqual(50);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('every file of a rule is made known, and nothing else lies among them', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^\w+\/[\w-]+\.ts$/u.test(path) && !path.endsWith('.test.ts'))
    .map((path) => path.slice(0, -3));
  expect(files.sort()).toEqual(rules.map(({ id }) => id as string).sort());
});

test('the table of rules is in order', () => {
  const lines = readFileSync(join(folder, 'all.ts'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('export'));
  const paths = lines.map((line) => /from '(.+)'/u.exec(line)?.[1] ?? '');
  expect(lines).toHaveLength(rules.length);
  expect(paths).toEqual([...paths].sort());
});

test('every finding that the reader makes has its rule', () => {
  const known = new Set<string>(rules.map(({ id }) => id));
  expect([...spoken].filter((name) => !known.has(name))).toEqual([]);
});

test.each(named)('%s is complete', (id, rule) => {
  expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
  expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
  expect(['error', 'warning', 'note']).toContain(rule.severity);
  expect(rule.title).toMatch(/^[А-ЯЁ«].{3,60}[^.]$/u);
  expect(rule.why).toMatch(/^[а-яё«].{8,140}[^.!]$/u);
  expect(rule.explanation).toMatch(/^[А-ЯЁA-Z«].{20,}\.$/su);
  expect(rule.mend).toMatch(/^[А-ЯЁA-Z«].{10,}[.»!]$/su);
  expect(rule.wrong).not.toEqual(rule.right);
});

test.each(named)('%s speaks plainly', (_, { title, why, explanation, mend }) => {
  const words = [title, why, explanation, mend].join(' ');
  const officialese =
    /\b(?:данн(?:ый|ого|ом) (?:пункт|файл|документ)|является|осуществля|в целях|необходимо обеспечить|вышеуказанн|валидац|невалидн|некорректн)/iu;
  expect(words).not.toMatch(officialese);
});

test.each(named)('%s is found either by the reader or by its own check', (id, rule) => {
  const own = ([rule.document, rule.text, rule.check] satisfies Rule[keyof Rule][]).some((ask) => ask !== undefined);
  expect(own).toBe(!spoken.has(id));
});

test('what keeps a text from being read cannot be waived', () => {
  const unreadable = rules.filter(({ id }) => /^(?:bytes|file|frontmatter|schema|guard|card)\//u.test(id));
  expect(unreadable.filter(({ waivable }) => waivable === true).map(({ id }) => id)).toEqual([]);
});
