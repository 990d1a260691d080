/** Whatever people type as a title or a text: `npm run new` writes it so that it is read as it is, or refuses in Russian. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromFlags } from '../../scripts/new/from-flags.ts';
import { UsageError } from '../../scripts/command-line/usage-error.ts';
import { foundFiles } from '../../src/corpus/read.ts';
import { features } from '../../src/markup/parse.ts';
import { bodyStart } from '../../src/markup/front-matter.ts';
import { UnwritableText } from '../../src/scaffold/body.ts';
import { contextOf } from '../../src/scaffold/context.ts';
import { broughtBy, withDraft } from '../../src/scaffold/proof.ts';
import { scaffolds } from '../../src/scaffold/all.ts';

const tiny = resolve(import.meta.dirname, '../fixtures/tiny');
const start = contextOf(foundFiles(tiny), { today: '2026-11-27', recorded: null });
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

interface Outcome {
  /** The text that would be written, or null where it was refused. */
  readonly text: string | null;
  /** Why it was refused. */
  readonly refused: string;
}

/** What comes of a kind of file with these answers. */
function made(kind: string, answers: Readonly<Record<string, string>>): Outcome {
  const scaffold = scaffolds.find((one) => one.kind === kind);
  if (scaffold === undefined) throw new Error(kind);
  try {
    const written = new Map(Object.entries(answers).map(([flag, value]) => [flag, [value]]));
    const draft = scaffold.draft(fromFlags(scaffold, start, written, true).answers, start);
    const errors = broughtBy(start, withDraft(start, draft.files)).filter(({ severity }) => severity === 'error');
    const refused = errors.map(({ message }) => message).join('\n');
    return { text: errors.length > 0 ? null : (draft.files[0]?.text ?? null), refused };
  } catch (cause) {
    if (cause instanceof UsageError || cause instanceof UnwritableText) return { text: null, refused: cause.message };
    throw cause;
  }
}

function document(title: string, text: string, id = 'town-odd'): Outcome {
  return made('document', { organization: 'town', kind: 'order', scope: 'own', title, text, id });
}

/** The words of all paragraphs, as both parsers read them. */
function words(text: string): string[] {
  const body = text.slice(bodyStart(text));
  return [mdxToMdast(body, { features }), remark.parse(body)].map((tree: unknown) =>
    childrenOf(tree)
      .filter((node) => node['type'] === 'paragraph')
      .map(plain)
      .join('\n'),
  );
}

function plain(node: Node): string {
  return typeof node['value'] === 'string' ? node['value'] : childrenOf(node).map(plain).join('');
}

type Node = Readonly<Record<string, unknown>>;

function childrenOf(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children)) return [];
  return node.children.filter((child): child is Node => typeof child === 'object' && child !== null);
}

function title(text: string): unknown {
  const matter: unknown = parse(text.slice(4, text.indexOf('\n---\n', 4)));
  return typeof matter === 'object' && matter !== null && 'title' in matter ? matter.title : null;
}

const odd = [
  'О «ведении» журнала',
  'О «ведении» и „учёте“ — часть 1',
  'Приказ: о журнале',
  'Приказ: "О журнале" и \'прочем\'',
  'Журнал # 1',
  '#журнал',
  'Журнал {уроков}',
  'Если отметок < 3',
  '*Журнал*',
  '- журнал',
  '--- журнал ---',
  '[журнал]',
  'Журнал | дневник',
  'Журнал & дневник &amp; прочее',
  'Журнал \\ дневник',
  '`журнал`',
  'Журнал 🎓',
  '12',
  'true',
  'null',
  '~',
  '2026-09-01',
  '!журнал',
  '% журнал',
  '@журнал',
  '? журнал',
  'журнал:',
  'Журнал_уроков_школы',
  `Приказ о ${'ведении журнала и '.repeat(30)}дневника`,
];

test.each(odd)('a title is kept as it is: %s', (words) => {
  const { text, refused } = document(words, 'Учитель ведёт журнал.');
  expect(refused).toBe('');
  expect(title(text ?? '')).toBe(words);
});

test.each(odd.filter((words) => !/^(?:#|-|2026)/u.test(words)))('a text is read as it was typed: %s', (typed) => {
  const { text, refused } = document('Приказ', typed);
  expect(refused).toBe('');
  expect(words(text ?? '')).toEqual([typed, typed]);
});

test('links in a text are links', () => {
  const { text } = document('Приказ', 'Учитель ведёт журнал по [п. 2 приказа](order.mdx#I.2).');
  expect(text).toContain('по [п. 2 приказа](order.mdx#I.2).');
});

test.each([
  ['import x', /./u],
  ['Подписал Петров И. И.', /имя человека/u],
  ['[сюда](javascript:alert)', /адрес/u],
  ['Пишите на mail@example.org', /разметка/u],
  ['Пишите на \ud83c', /не читается/u],
])('%s is refused in Russian', (typed, why) => {
  const { text, refused } = document('Приказ', typed);
  expect(text).toBeNull();
  expect(refused).toMatch(why);
  expect(refused).toMatch(/^(?:--[a-z-]+: )?[А-ЯЁ«]/u);
});

const letters = fc.constantFrom(
  ...Array.from('абвЖ яё XIV0129 .,;:!?«»„“"\'`#*_-–—{}<>[]()|&\\/@~^$%+=№\u00a0\u00ad\u200b\t\n🎓'),
  'import ',
  'export ',
  '---',
  '](x)',
  '<br>',
  '{1}',
  'https://',
  '- ',
  '1. ',
  '> ',
  '&lt;',
  '  \n',
  '\r\n',
);
const typed = fc.array(letters, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

test('whatever is typed is written as it is, or refused in Russian', () => {
  let written = 0;
  fc.assert(
    fc.property(typed, typed, typed, (heading, text, id) => {
      const outcome = document(heading, text, id.trim() === '' ? 'town-odd' : id);
      const plain = document(heading, text);
      for (const { text: file, refused } of [outcome, plain]) {
        if (file === null) {
          expect(refused).toMatch(/[А-Яа-яЁё]{3}/u);
          continue;
        }
        written++;
        expect(title(file)).toBe(heading.trim());
        const [ours, theirs] = words(file);
        expect(ours).toBe(theirs);
      }
    }),
    { numRuns: 150, seed: 20261127 },
  );
  expect(written).toBeGreaterThan(10);
});

test('the other kinds hold as well', () => {
  fc.assert(
    fc.property(typed, typed, (heading, text) => {
      for (const outcome of [
        made('organization', { name: heading, 'full-name': text, level: 'school', id: 'odd' }),
        made('role', {
          ...{ title: heading, kind: 'position', level: 'school', 'alias-organization': 'town', alias: text },
          ...{ text, id: 'odd' },
        }),
        made('topic', { title: heading, audience: 'teacher', clauses: 'order#I.2', text, id: 'odd' }),
        made('guide', {
          ...{ title: heading, answer: text, grounding: 'regulations', basis: 'order#I.2' },
          ...{ questions: heading, text, id: 'odd' },
        }),
      ]) {
        if (outcome.text === null) expect(outcome.refused).toMatch(/[А-Яа-яЁё]{3}/u);
      }
    }),
    { numRuns: 60, seed: 20261127 },
  );
});
