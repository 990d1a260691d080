/** Holds the direction of imports of design.md: nobody reaches upwards, and the pure rooms touch nothing outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..', '..', 'src');

/** What each room may import, itself aside. */
const pure = ['findings', 'schemas', 'markup', 'corpus'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  findings: [],
  reading: [],
  schemas: ['findings'],
  markup: ['findings', 'schemas'],
  corpus: ['findings', 'schemas', 'markup'],
  rules: pure,
  views: pure,
  design: [...pure, 'views'],
  fixes: [...pure, 'rules'],
  formats: [...pure, 'rules', 'views'],
  review: [...pure, 'rules', 'views'],
  scaffold: [...pure, 'rules', 'views'],
  site: [...pure, 'views'],
  search: [...pure, 'rules', 'views', 'astro/href.ts'],
  astro: [...pure, 'rules', 'views', 'formats', 'content', 'reading', 'design'],
  'site-script': ['search', 'reading', 'styles', 'astro/href.ts'],
  components: [
    ...pure,
    'rules',
    'views',
    'formats',
    'reading',
    'design',
    'astro',
    'components',
    'site-script',
    'styles',
  ],
  layouts: [...pure, 'rules', 'views', 'reading', 'astro', 'components', 'site-script', 'styles'],
  pages: [
    ...pure,
    'rules',
    'views',
    'formats',
    'reading',
    'design',
    'search',
    'astro',
    'components',
    'layouts',
    'site-script',
    'styles',
  ],
};

/** Rooms that take plain data and give plain data: no files, no Astro, no clock, no chance. */
const outsideless = [
  'reading',
  'findings',
  'schemas',
  'markup',
  'corpus',
  'rules',
  'fixes',
  'views',
  'formats',
  'review',
  'scaffold',
  'site',
  'design',
];
const outside = /^(?:astro(?:[:/]|$)|@astrojs\/|node:(?:fs|child_process|process|os|http|net|url)\b)/u;
const clock = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\./u;

interface Imported {
  readonly file: string;
  readonly what: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro)$/u.test(path) && !path.startsWith('content/') && !path.endsWith('.test.ts'));

function text(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

function imports(file: string): Imported[] {
  const found = text(file).matchAll(
    /^\s*(?:import|export)\b[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(?\s*['"]([^'"]+)['"]/gmu,
  );
  return [...found].map(([, from, bare]) => ({ file, what: from ?? bare ?? '' }));
}

function room(path: string): string {
  return path.split('/')[0] ?? '';
}

test('every room of src is known here', () => {
  const rooms = new Set(files.filter((file) => file.includes('/')).map(room));
  expect([...rooms].filter((one) => !(one in allowed))).toEqual([]);
});

test('imports run one way', () => {
  const wrong = files
    .filter((file) => file.includes('/'))
    .flatMap(imports)
    .filter(({ what }) => what.startsWith('.'))
    .map(({ file, what }) => ({ file, target: relative(src, join(src, dirname(file), what)).replaceAll('\\', '/') }))
    .filter(({ file, target }) => {
      const may = allowed[room(file)] ?? [];
      const isConfig = target === '../punkt.config.ts' && !outsideless.includes(room(file));
      return !isConfig && room(target) !== room(file) && !may.includes(room(target)) && !may.includes(target);
    });
  expect(wrong).toEqual([]);
});

test('the pure rooms touch no files, no Astro and no clock; corpus/read.ts alone reads', () => {
  const own = files.filter((file) => outsideless.includes(room(file)) && file !== 'corpus/read.ts');
  const reaching = own.flatMap(imports).filter(({ what }) => outside.test(what));
  const ticking = own.filter((file) => clock.test(text(file)));
  expect({ reaching, ticking }).toEqual({ reaching: [], ticking: [] });
});
