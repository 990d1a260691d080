/** Findings with whatever a file name or a value of somebody's text may hold. */
import fc from 'fast-check';
import type { ReportContext, RuleWords } from '../../src/formats/findings/index.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Checked } from '../../src/findings/report.ts';

const nasty = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\r',
    '\0',
    '\t',
    '\u001b[2J',
    '\u2028',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udfff',
    '\u202e',
    '\ufeff',
  ],
  ...[
    '::',
    '::error::x',
    '\n::set-output name=a::b',
    '##[error]x',
    '::stop-commands::x',
    '%',
    '%0A',
    '%25',
    ',',
    ':',
    '=',
  ],
  ...[']]>', '<![CDATA[', '<!--', '-->', '<script>', '</testsuite>', '&amp;', '&', '<', '>', '"', "'"],
  ...['|', '\\', '\\|', '`', '```', '*', '**a**', '_', '~~', '#', '[a](b)', '![a](b)', '[^1]', '{0}', '{', '}', '$x$'],
  ...[
    '@all',
    '@school/teachers',
    '#1',
    '!2',
    'a@b.ru',
    'http://x.ru',
    'https://x.ru/a',
    'www.x.ru',
    ':tada:',
    '  ',
    ' ',
  ],
  ...['я', '😀', 'роль'],
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** Rules of the reports, one of them unknown to the context. */
const ids = ['reference/role', 'date/stale', 'role/idle', 'made-up/rule'] as const;
const file = fc.array(
  text.map((part) => part.replaceAll('/', '') || 'a'),
  { minLength: 1, maxLength: 3 },
);

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom(...ids),
  severity: fc.constantFrom('error', 'warning', 'note'),
  file: file.map((parts) => parts.join('/')),
  line: fc.integer({ min: 1, max: 3000 }),
  column: fc.integer({ min: 1, max: 300 }),
  message: text.map((words) => words || 'а'),
  hint: fc.option(text),
  docs: fc.constant(null),
});

/** What a check may give, in any order. */
export const anyChecked: fc.Arbitrary<Checked> = fc.record({
  findings: fc.array(finding, { maxLength: 30 }),
  files: fc.nat(100),
  milliseconds: fc.nat(10_000),
});

/** Any text at all. */
export const anyText = text;

const rules: readonly RuleWords[] = ids.slice(0, 3).map((id) => ({
  id,
  severity: 'error',
  title: `Правило ${id.replace('/', ' ')}`,
  why: 'иначе не узнать, чьё это дело',
  explanation: 'Роли называют в карточках: {так} и [иначе](так).',
  mend: 'Впишите название роли.',
  docs: `https://punkt.example/quality/rules/${id.replace('/', '/#')}`,
}));

/** A context for them; every line is known, and no two are the same by accident alone. */
export const context: ReportContext = {
  tool: { name: 'Пункт', address: 'https://punkt.example/' },
  rules,
  files: ['terms.yaml', 'documents/saki-206.mdx'],
  inRepository: (path) => `src/content/${path}`,
  line: ({ line }) => `строка ${line % 5}`,
};
