import { nameKey } from '../../findings/name.ts';
import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const log = (synonym: string): string =>
  `- id: appeals-log\n  term: журнал обращений\n  definition: Книга с вопросами учителей.\n  source: common\n  synonyms: [${synonym}]\n`;

export const termSynonym: Rule = {
  id: 'term/synonym',
  severity: 'error',
  title: 'Синоним у двух терминов',
  why: 'поиск по этому слову покажет не то объяснение',
  explanation:
    'Слово из synonyms не стоит в synonyms другой записи terms.yaml и не объясняется в другой записи как term или expansion. Большие буквы, «ё» и вид кавычек не важны.',
  mend: 'Оставьте слово у одного термина. Если оно и правда значит и то и другое, заведите исключение в waivers.yaml.',
  wrong: { files: { 'terms.yaml': log('дневник') } },
  right: { files: { 'terms.yaml': log('учёт обращений') } },
  waivable: true,
  check: shared,
};

function* shared({ corpus, basis }: Context): Iterable<Found> {
  const terms = [...corpus.terms.values()];
  const explained = new Map<string, string>();
  for (const { id, term, expansion } of terms) {
    for (const name of [term, expansion ?? term]) if (!explained.has(nameKey(name))) explained.set(nameKey(name), id);
  }
  const synonyms = new Map<string, string>();
  for (const { id, synonyms: own } of terms) {
    for (const [index, name] of own.entries()) {
      const key = nameKey(name);
      const term = explained.get(key) ?? id;
      const other = synonyms.get(key) ?? id;
      synonyms.set(key, other);
      if (term === id && other === id) continue;
      yield {
        place: fieldPlace(basis, 'terms', id, ['synonyms', index]),
        message:
          term === id
            ? `Слово «${name}» уже стоит в synonyms записи «${other}».`
            : `Слово «${name}» объясняет запись «${term}».`,
        hint: 'Оставьте его у одной записи.',
      };
    }
  }
}
