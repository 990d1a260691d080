import { nameKey } from '../../findings/name.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const termTwice: Rule = {
  id: 'term/twice',
  severity: 'error',
  title: 'Термин объяснён дважды',
  why: 'читатель не узнает, какому из двух объяснений верить',
  explanation:
    'Слово, стоящее в term или expansion одной записи terms.yaml, не стоит там же у другой. Большие буквы, «ё» и вид кавычек не важны.',
  mend: 'Объедините две записи: оставьте ту, чей id уже опубликован.',
  wrong: {
    files: { 'terms.yaml': '- id: journal-2\n  term: Журнал\n  definition: Книга с записями.\n  source: common\n' },
  },
  right: {
    files: {
      'terms.yaml':
        '- id: appeals-log\n  term: журнал обращений\n  definition: Книга с вопросами учителей.\n  source: common\n',
    },
  },
  check: twice,
};

function* twice({ corpus, basis }: Context): Iterable<Found> {
  const explained = new Map<string, string>();
  for (const { id, term, expansion } of corpus.terms.values()) {
    for (const [field, name] of [['term', term] as const, ['expansion', expansion] as const]) {
      if (name === undefined) continue;
      const other = explained.get(nameKey(name)) ?? id;
      explained.set(nameKey(name), other);
      if (other === id) continue;
      yield {
        place: fieldPlace(basis, 'terms', id, [field]),
        message: `«${name}» уже объясняет запись «${other}».`,
        hint: 'Объедините две записи в одну.',
      };
    }
  }
}
