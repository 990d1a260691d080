import type { Term } from '../../corpus/types.ts';
import type { Lines } from '../../findings/lines.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { says, wordsOf, type Words } from '../said-words.ts';

const entry = (term: string): string =>
  `- id: entry\n  term: ${term}\n  definition: То, что пишут в журнале.\n  source: common\n`;

export const termUnused: Rule = {
  id: 'term/unused',
  severity: 'note',
  title: 'Термина нет в текстах',
  why: 'объяснение есть, а слова, которое оно объясняет, читатель не встретит',
  explanation:
    'Термин нужен, если на него есть ссылка или если сам он, его расшифровка или синоним стоит в любом тексте базы, в любом падеже. Люди ищут и те слова, которых в документах нет, поэтому это заметка.',
  mend: 'Поставьте ссылку там, где термин встречается. Если он нужен только для поиска, ничего не меняйте; если не нужен — удалите запись.',
  wrong: { files: { 'terms.yaml': entry('педсовет') } },
  right: {
    files: {
      'terms.yaml': entry('тема урока'),
      'documents/example.mdx':
        '---\ntitle: Об уроке\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nУчитель записывает тему урока.\n',
    },
  },
  check: unused,
};

function* unused({ corpus, basis }: Context): Iterable<Found> {
  const unlinked = [...corpus.terms.values()].filter(({ referencedBy }) => referencedBy.length === 0);
  for (const { id, term } of unsaid(unlinked, basis.source.texts)) {
    yield {
      place: fieldPlace(basis, 'terms', id, ['term']),
      message: `Термина «${term}» нет ни в одном тексте.`,
      hint: 'Поставьте ссылку там, где он встречается. Если он нужен только для поиска, ничего не меняйте.',
    };
  }
}

/** The terms that no text says; the glossary itself and the waivers are no texts. */
function unsaid(terms: readonly Term[], texts: ReadonlyMap<string, Lines>): readonly Term[] {
  let pending = terms.map((term): readonly [Term, Words] => [
    term,
    wordsOf([term.term, term.expansion ?? term.term, ...term.synonyms]),
  ]);
  // From the end: roles and topics are short and say most of the terms.
  for (const [path, lines] of [...texts].reverse()) {
    if (pending.length === 0) break;
    if (path === 'terms.yaml' || path === 'waivers.yaml') continue;
    pending = pending.filter(([, words]) => !says(lines, words));
  }
  return pending.map(([term]) => term);
}
