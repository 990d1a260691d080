/** A question of the reader's, answered on this page: what the names tell at once, then what the index tells. */
import { ask, type Answer, type Question } from './ask.ts';
import type { Hit } from './hit.ts';
import { loadLibrary, loadWords } from './library.ts';
import { understand } from '../language/understand.ts';
import { worthOf } from './worth.ts';
import { namedHits } from './named.ts';

/**
 * @param early is told the likeliest places, where names alone make them certain, before the index has come
 * @throws where the words or the index cannot be had
 */
export async function search(question: Question, early: (hits: readonly Hit[]) => void): Promise<Answer> {
  const words = await loadWords();
  const { query, typing, literal } = question;
  const certain = namedHits(
    words.data.places,
    understand(query, words.lexicon, { typing, literal }),
    worthOf(words.lexicon),
  );
  if (certain.length > 0) early(certain);
  return ask(await loadLibrary(), question);
}
