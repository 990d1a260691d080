import type { Corpus, Target } from '../corpus/types.ts';

/** How many documents may stand above one another: an annex to an annex to an order. */
const deepest = 4;

/**
 * The numbers by which a document, a part of it or an act may be called: its own and those of what it is an annex to;
 * and the words in which it speaks of others.
 */
export function documentNumbers(corpus: Corpus, { kind, id }: Target): { numbers: readonly string[]; words: string } {
  const numbers: string[] = [];
  const words: string[] = [];
  const own = kind === 'act' ? id : id.split('#')[0];
  if (kind === 'clause') words.push(corpus.clauses.get(id)?.text ?? '');
  for (let at = own, steps = 0; at !== undefined && steps < deepest; steps++) {
    const document = corpus.documents.get(at);
    const act = document === undefined ? corpus.acts.get(at) : undefined;
    const number = document?.number ?? act?.number;
    if (number !== undefined) numbers.push(number);
    words.push(document?.title ?? '', act?.title ?? '');
    at = document?.annexTo ?? document?.approvedBy;
  }
  return { numbers, words: words.join('\n') };
}
