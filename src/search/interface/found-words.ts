/** What was found goes along to the page that is opened, where `mark-words.ts` marks it: for this tab and once. */
import type { Understood } from '../language/understood.ts';

/** `site-script/search-on-arrival.ts` asks for the same key: it is on every page and shares no file with search. */
const foundKey = 'punkt-found';

/** What is marked on a page. */
export interface FoundWords {
  /** Path of the page, base included. */
  readonly path: string;
  /** Stems. */
  readonly words: readonly string[];
  /** Beginnings of stems: the reader was still typing. */
  readonly begun: readonly string[];
}

/** What to mark where a query was understood so. @param path of the page that is opened, base included */
export function foundWordsOf(path: string, { concepts }: Understood): FoundWords {
  const sayings = concepts.flatMap((concept) => concept.sayings);
  const begun = sayings.flatMap(({ begins, stems }) => (begins ? stems.slice(-1) : []));
  return {
    path,
    words: [...new Set(sayings.flatMap(({ stems }) => stems.filter((one) => stems.length === 1 || !isSmall(one))))],
    begun: [...new Set(begun)].filter((one) => one.length > 1),
  };
}

/** «Не» of «не работает»: in a phrase alone it means something. */
function isSmall(word: string): boolean {
  return /^\p{L}{1,2}$/u.test(word);
}

/** Keeps what is to be marked; a browser that keeps nothing opens the page plain. */
export function keepFoundWords(found: FoundWords): void {
  try {
    sessionStorage.setItem(foundKey, JSON.stringify(found));
  } catch {
    // Nothing is marked.
  }
}

/** Whether there is something to mark on a page. */
export function isFoundFor(path: string): boolean {
  return foundFor(path) !== null;
}

/** Takes what is to be marked on a page; null where there is nothing. */
export function takeFoundWords(path: string): FoundWords | null {
  const found = foundFor(path);
  if (found !== null) sessionStorage.removeItem(foundKey);
  return found;
}

function foundFor(path: string): FoundWords | null {
  try {
    const found = readFound(sessionStorage.getItem(foundKey));
    return found?.path === path ? found : null;
  } catch {
    return null;
  }
}

function readFound(text: string | null): FoundWords | null {
  const kept: unknown = JSON.parse(text ?? 'null');
  if (typeof kept !== 'object' || kept === null) return null;
  const { path, words, begun } = kept as Partial<Record<keyof FoundWords, unknown>>;
  if (typeof path !== 'string' || !isWords(words) || !isWords(begun)) return null;
  return { path, words, begun };
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
}
