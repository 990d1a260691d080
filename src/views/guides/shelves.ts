/** The list of guides: by who the reader is, by situation, by question. */
import type { Corpus, Guide } from '../../corpus/types.ts';
import { upperFirst } from '../../findings/lower-first.ts';
import type { Part } from '../part.ts';
import { audiences, isForAll, isForOthers } from './audiences.ts';
import { guidePart, guidesInOrder } from './guides.ts';
import { situationOf, situations } from './situations.ts';

export interface GuideShelf {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly guides: readonly Part[];
}

/** A question as people type it, and the guide that answers. */
export interface IndexedQuestion {
  readonly words: string;
  readonly guide: Part;
}

/** Questions that begin with the same letter. */
export interface QuestionLetter {
  readonly letter: string;
  readonly questions: readonly IndexedQuestion[];
}

/** «Всем» first, then each audience; a shelf without guides is left out. */
export function shelvesByAudience(corpus: Corpus): readonly GuideShelf[] {
  const guides = guidesInOrder(corpus);
  return filled([
    shelf('for-all', 'Всем', guides.filter(isForAll)),
    ...audiences.map(({ id, title, roles }) =>
      shelf(
        id,
        title,
        guides.filter(({ audience }) => audience.some((role) => roles.includes(role))),
      ),
    ),
    shelf('for-others', 'Другим', guides.filter(isForOthers)),
  ]);
}

/** In the order of need; a situation without guides is left out. */
export function shelvesBySituation(corpus: Corpus): readonly GuideShelf[] {
  const found = Map.groupBy(guidesInOrder(corpus), ({ id }) => situationOf(id));
  return [...found].map(([situation, guides]) => shelf(`when-${situation}`, situations[situation], guides));
}

/** Every question of every guide by the alphabet; ё stands with е. */
export function questionIndex(corpus: Corpus): readonly QuestionLetter[] {
  const russian = new Intl.Collator('ru');
  const all = guidesInOrder(corpus)
    .flatMap((guide) => guide.questions.map((words) => ({ words: upperFirst(words), guide: guidePart(guide) })))
    .toSorted((a, b) => russian.compare(a.words, b.words));
  return [...Map.groupBy(all, ({ words }) => words.slice(0, 1).replace('Ё', 'Е'))].map(([letter, questions]) => ({
    letter,
    questions,
  }));
}

function shelf(id: string, title: string, guides: readonly Guide[]): GuideShelf {
  return { id, title, guides: guides.map(guidePart) };
}

function filled(shelves: readonly GuideShelf[]): readonly GuideShelf[] {
  return shelves.filter(({ guides }) => guides.length > 0);
}
