/** Lines of the comparison: who or what, and by which clause. */
import type { Clause, Corpus } from '../../corpus/types.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { kindName } from '../../markup/kinds.ts';
import { rhythmWords } from '../../markup/rhythm.ts';
import { clauseNames } from '../clause-name.ts';
import { clausePlace } from '../clause-place.ts';
import { dayWords } from '../date.ts';
import { partTo, type Part } from '../part.ts';
import type { Fact, FactMode } from './facts.ts';

/** Words by commas, and the clauses that say so. */
export interface Line {
  readonly words: readonly Part[];
  readonly places: readonly Part[];
}

/** Labels of facts, in the order in which they are told. */
export const modeLabels: Readonly<Record<FactMode, string>> = {
  responsible: 'Отвечает',
  approves: 'Решает',
  participates: 'Участвует',
  informed: 'Извещается',
  for: 'Кому',
  duty: 'Обязанность',
  when: 'Срок',
  kind: 'Вид',
  promised: 'Обещано приложением',
  amends: 'Изменяет',
  cancels: 'Отменяет',
};

/** A clause by its name in its document: «п. 2.3 раздела IV». */
export function placeOf(corpus: Corpus, { id, document, anchor }: Pick<Clause, 'id' | 'document' | 'anchor'>): Part {
  const own = corpus.documents.get(document);
  return partTo({ kind: 'clause', id }, (own && clauseNames(own).get(anchor)) ?? anchor);
}

/** A role by its title. */
export function rolePart(corpus: Corpus, role: string): Part {
  return partTo({ kind: 'role', id: role }, lowerFirst(corpus.roles.get(role)?.title ?? role));
}

/** A responsibility by its title. */
export function dutyPart(corpus: Corpus, duty: string): Part {
  return partTo({ kind: 'responsibility', id: duty }, lowerFirst(corpus.responsibilities.get(duty)?.title ?? duty));
}

/** What a fact says, as words. */
export function factPart(corpus: Corpus, { mode, value }: Fact, clause: Clause): Part {
  const words = (text: string): Part => ({ text, path: null });
  switch (mode) {
    case 'responsible':
    case 'approves':
    case 'participates':
    case 'informed':
    case 'for':
      return rolePart(corpus, value);
    case 'duty':
      return dutyPart(corpus, value);
    case 'when':
      return words(clause.when === null ? value : rhythmWords(clause.when));
    case 'kind':
      return words(kindName(clause.kind));
    case 'promised': {
      const [number = value, duty] = value.split(' ');
      return words(duty === undefined ? number : `${number} — ${dutyPart(corpus, duty).text}`);
    }
    case 'amends':
    case 'cancels': {
      const [id = value, from] = value.split(' ');
      const place = clausePlace(corpus, id);
      return from === undefined ? place : { ...place, text: `${place.text} с ${dayWords(from)}` };
    }
  }
}

/** Places one behind the other; the section is said once where several follow from it: «п. 3.1, п. 3.2 раздела IV». */
export function placesOf(corpus: Corpus, clauses: readonly Clause[]): readonly Part[] {
  return clauses.map((clause, index) => {
    const place = placeOf(corpus, clause);
    const next = clauses[index + 1];
    const isSaidLater = next?.section === clause.section && next.number !== null && clause.number !== null;
    return isSaidLater ? { ...place, text: shortName(place.text, clause) } : place;
  });
}

/** The name of a clause where its section is said already. */
export function shortName(name: string, { section }: Clause): string {
  return section === null ? name : name.replace(` раздела ${section}`, '');
}
