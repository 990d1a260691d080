/** The list of annexes in the front matter of the document they belong to. */
import { isMap, isSeq } from 'yaml';
import type { Corpus } from '../corpus/types.ts';
import { editFrontMatter, quotedText } from './front-matter.ts';

/** A new line of the list. */
export interface NewAnnex {
  readonly number: string;
  readonly title: string;
  /** Id of the annex. */
  readonly document: string;
}

/** Fields that stand behind `annexes`, in their order. */
const behind = ['grounds', 'supersedes'];

/** The text of a document with the annex in its list; a line that waits for its text gets the id. */
export function withAnnex(text: string, { number, title, document }: NewAnnex): string {
  return editFrontMatter(text, (matter) => {
    const { contents } = matter;
    if (!isMap(contents)) return;
    const list = contents.get('annexes');
    if (!isSeq(list)) {
      const pair = matter.createPair('annexes', [{ number: quotedText(number), title, document }]);
      const at = contents.items.findIndex(({ key }) => behind.includes(String(key)));
      contents.items.splice(at === -1 ? contents.items.length : at, 0, pair);
      return;
    }
    const waiting = list.items.find((item) => isMap(item) && item.get('number') === number);
    if (isMap(waiting)) waiting.set('document', document);
    else list.add(matter.createNode({ number: quotedText(number), title, document }));
  });
}

/** The number the next annex of a document or act would have: the first that waits for its text, else the one behind the last. */
export function nextAnnexNumber(corpus: Corpus, parent: string): string {
  const ledger = corpus.documents.get(parent)?.annexes ?? [];
  const waiting = ledger.find(({ document }) => document === undefined);
  if (waiting !== undefined) return waiting.number;
  const own = [...corpus.documents.values()].filter(({ annexTo }) => annexTo === parent);
  const numbers = [...ledger.map(({ number }) => number), ...own.map(({ annexNumber }) => annexNumber ?? '')];
  return String(Math.max(0, ...numbers.map(Number).filter(Number.isSafeInteger)) + 1);
}

/** Which document is the annex of this number, or null. */
export function annexNumbered(corpus: Corpus, parent: string, number: string): string | null {
  const own = [...corpus.documents.values()].find(
    ({ annexTo, annexNumber }) => annexTo === parent && annexNumber === number,
  );
  const listed = corpus.documents.get(parent)?.annexes.find((annex) => annex.number === number)?.document;
  return own?.id ?? listed ?? null;
}
