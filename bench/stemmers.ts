/**
 * `npm run stemmers`: our stems beside Snowball's and those of a morphological dictionary, on paradigms chosen by hand and
 * on every word of the content. Forms of one word that do not meet are found by half; words of different meaning that
 * meet are found for one another. Bytes are what a reader would download.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';

import { different, paradigms } from '../tests/support/paradigms.ts';
import { stem } from '../src/search/language/stem.ts';
import { tokens } from '../src/search/language/tokens.ts';

type Stemmer = (word: string) => string;

interface Parse {
  readonly parser: string;
  readonly normalize: () => { readonly word: string };
}

/** What we use of az, which has no types. */
interface Dictionary {
  (word: string): readonly Parse[];
  init(folder: string, done: (error?: Error) => void): void;
}

// The peers are installed in bench alone.
const peer = createRequire(import.meta.url);
const { Morph } = peer('az') as { readonly Morph: Dictionary };
const { stemmer: snowball } = peer('@orama/stemmers/russian') as { readonly stemmer: (word: string) => string };

const here = dirname(fileURLToPath(import.meta.url));
const dictionaryFiles = join(here, 'node_modules/az/dicts');
await new Promise<void>((resolve, reject) => {
  Morph.init(dictionaryFiles, (error) => (error ? reject(error) : resolve()));
});

/** The dictionary form of the likeliest reading; null for a word that it only guesses. */
function dictionaryForm(word: string): string | null {
  const parse = Morph(word).find(({ parser }) => parser === 'Dictionary');
  return parse === undefined ? null : parse.normalize().word.replaceAll('ё', 'е');
}

const stemmers: readonly (readonly [string, Stemmer, number])[] = [
  ['no stems', (word) => word, 0],
  ['Snowball', (word) => snowball(word), await codeBytes("export { stemmer } from '@orama/stemmers/russian'")],
  ['dictionary (az)', (word) => dictionaryForm(word) ?? word, dictionaryBytes()],
  ['ours', stem, await codeBytes("export { stem } from '../src/search/language/stem.ts'")],
];

const words = contentWords();
const lemmas = Map.groupBy(
  words.filter((word) => dictionaryForm(word) !== null),
  (word) => dictionaryForm(word) ?? word,
);
console.log(`${paradigms.length} paradigms; ${words.length} words of the content, ${lemmas.size} of them lemmas`);
console.log(
  '                 paradigms split  forms lost  words met  | lemmas split  forms lost  strangers met  | min+brotli',
);
for (const [name, stemmer, bytes] of stemmers) {
  const chosen = split(
    paradigms.map((line) => line.split(' ')),
    stemmer,
  );
  const met = different.filter((line) => new Set(line.split(' ').map(stemmer)).size < line.split(' ').length).length;
  const attested = split([...lemmas.values()], stemmer);
  const cells = [chosen.groups, chosen.forms, met, attested.groups, attested.forms, strangers(stemmer), bytes];
  console.log(
    name.padEnd(18) +
      cells.map((cell, index) => String(cell).padStart([15, 12, 11, 16, 12, 15, 14][index] ?? 8)).join(''),
  );
}

/** Groups of forms that fall apart, and the forms outside the largest part. */
function split(groups: readonly (readonly string[])[], stemmer: Stemmer): { groups: number; forms: number } {
  let apart = 0;
  let forms = 0;
  for (const group of groups) {
    const parts = [...Map.groupBy(group, stemmer).values()].map(({ length }) => length);
    if (parts.length > 1) apart++;
    forms += group.length - Math.max(...parts);
  }
  return { groups: apart, forms };
}

/** Stems that bring together words of the dictionary that do not begin alike: not a verb and its noun. */
function strangers(stemmer: Stemmer): number {
  const byStem = new Map<string, Set<string>>();
  for (const [lemma, forms] of lemmas) {
    for (const one of new Set(forms.map(stemmer)))
      byStem.set(one, (byStem.get(one) ?? new Set()).add(lemma.slice(0, 4)));
  }
  return [...byStem.values()].filter(({ size }) => size > 1).length;
}

function contentWords(): string[] {
  const content = join(here, '../src/content');
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const all = files.flatMap((file) => tokens(readFileSync(join(file.parentPath, file.name), 'utf8')));
  return [...new Set(all)].filter((word) => /^[а-я]{3,}$/u.test(word)).sort();
}

async function codeBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

function dictionaryBytes(): number {
  return readdirSync(dictionaryFiles)
    .map((file) => brotliCompressSync(readFileSync(join(dictionaryFiles, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
