/** Slips in the glossary. */
import type { Term } from '../../../src/corpus/types.ts';
import { linesOf, withLine, type Content, type Mutant, type Mutator } from '../mutator.ts';
import { lineOf } from './graph-matter.ts';

const file = 'terms.yaml';

/** The glossary with one more entry, found at a key of it. */
function added({ texts }: Content, keys: Readonly<Record<string, string>>, at: string): Mutant {
  const entry = Object.entries({ id: 'zz-new', ...keys, definition: 'Объяснение.', source: 'ours' });
  const lines = entry.map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}\n`);
  const text = `${(texts.get(file) ?? '').trimEnd()}\n${lines.join('')}`;
  const index = entry.findIndex(([key]) => key === at);
  return { files: { [file]: text }, file, line: text.split('\n').length - lines.length + index };
}

/** Each entry with a word put before its synonyms. */
function* withSynonym(content: Content, wordFor: (term: Term, next: Term) => string | undefined): Iterable<Mutant> {
  const terms = Array.from(content.checked.corpus.terms.values());
  const lines = Array.from(linesOf(content, /^terms\.yaml$/u)).filter(({ text }) => text.startsWith('  synonyms: ['));
  for (const [index, term] of terms.entries()) {
    const later = terms[index + 1];
    const start = lineOf(content.texts.get(file) ?? '', new RegExp(`^- id: ${term.id}$`, 'mu'));
    const line = lines.find((one) => one.line > start);
    const word = later === undefined ? undefined : wordFor(term, later);
    if (line === undefined || later === undefined || word === undefined) continue;
    const text = withLine(content, line, line.text.replace('[', `["${word}", `));
    yield { files: { [file]: text }, file, line: line.line };
  }
}

export const termMutators: readonly Mutator[] = [
  {
    kind: 'explains a term twice',
    rule: 'term/twice',
    *mutants(content) {
      for (const { term, expansion } of content.checked.corpus.terms.values()) {
        yield added(content, { term: `"${term.toUpperCase()}"` }, 'term');
        if (expansion === undefined) continue;
        yield added(content, { term: 'новое слово', expansion: `"${expansion}"` }, 'expansion');
        yield added(content, { term: `"${expansion}"` }, 'term');
      }
    },
  },
  {
    kind: 'takes another term for a synonym',
    rule: 'term/synonym',
    *mutants(content) {
      yield* withSynonym(content, (_, next) => next.term);
      yield* withSynonym(content, (_, next) => next.expansion);
    },
  },
  {
    kind: 'gives a synonym to two terms',
    rule: 'term/synonym',
    *mutants(content) {
      for (const { synonyms } of content.checked.corpus.terms.values()) {
        for (const synonym of synonyms) {
          yield added(content, { term: 'новое слово', synonyms: `["${synonym}"]` }, 'synonyms');
        }
      }
    },
  },
  {
    kind: 'explains a word that no text says',
    rule: 'term/unused',
    *mutants(content) {
      for (const { term } of content.checked.corpus.terms.values()) {
        const backwards = Array.from(`${term}ктощъ`).reverse().join('');
        yield added(content, { term: `"${backwards}"` }, 'term');
      }
    },
  },
];
