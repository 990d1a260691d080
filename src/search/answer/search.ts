/** A question of the reader's, answered on this page: what the names tell at once, then what the index tells. */
import type { Understood } from '../language/understood.ts';
import { ask, type Answer, type Question } from './ask.ts';
import type { Hit } from './hit.ts';
import { loadLibrary, loadWords } from './load.ts';
import { namedHits } from './named.ts';
import { understanding } from './understanding.ts';
import { worthOf } from './worth.ts';

/**
 * @param early is told the likeliest places, where names alone make them certain, before the index has come
 * @throws where the words or the index cannot be had
 */
export async function search(
  question: Question,
  early: (hits: readonly Hit[], understood: Understood) => void,
): Promise<Answer> {
  const library = loadLibrary();
  // It is awaited below; until then a failure is nobody's news.
  library.catch(() => undefined);
  const { places, dictionary } = await loadWords();
  const { understood, lexicon, isSure } = await understanding(question.query, dictionary, null, question);
  const certain = isSure ? namedHits(places, understood, worthOf(lexicon)) : [];
  if (certain.length > 0) early(certain, understood);
  return ask(await library, question);
}
