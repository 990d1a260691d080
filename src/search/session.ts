/**
 * The reader's side of search, the same on its page and in the dialog: words are typed, an answer is shown.
 * `data-search-state` tells where it stands: `idle` (nothing asked), `loading`, `done` (answered, or failed and said so).
 */
import { failureAdvice, nothingAdvice } from './advice.ts';
import { ask, type Answer } from './ask.ts';
import { resultItem } from './result-item.ts';
import { foundWords, loadingWords } from './words.ts';

/** The elements a search lives in. */
export interface SearchParts {
  readonly input: HTMLInputElement;
  /** Carries `data-search-state`. */
  readonly state: HTMLElement;
  /** A live region. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** Shows the next results; hidden where there are none. */
  readonly more: HTMLButtonElement;
}

export interface SearchSession {
  /** Asks for what stands in the field, at once. */
  readonly ask: () => void;
}

/** Pause after the last key before it is asked, in milliseconds. */
const pause = 150;
/** Results shown at once. */
const step = 20;

/** Makes a search work in its elements. @param onAsk told what was asked, empty where the field was cleared */
export function startSearch(parts: SearchParts, onAsk: (query: string) => void = () => undefined): SearchSession {
  const { input, state, more } = parts;
  let timer: number | undefined;
  /** Counts questions: an answer to an earlier one comes too late and is dropped. */
  let turn = 0;
  let answer: Answer = { hits: [], more: false };

  const show = async (): Promise<void> => {
    window.clearTimeout(timer);
    const mine = ++turn;
    const query = input.value.trim();
    onAsk(query);
    if (query === '') {
      answer = { hits: [], more: false };
      clear(parts, '');
      state.dataset['searchState'] = 'idle';
      return;
    }
    state.dataset['searchState'] = 'loading';
    parts.status.textContent = loadingWords;
    const answered = await ask(query).catch((error: unknown) => {
      console.error(error);
      return null;
    });
    if (mine !== turn) return;
    clear(parts, answered === null ? 'Поиск не загрузился' : foundWords(answered));
    if (answered === null) parts.list.after(failureAdvice());
    else if (answered.hits.length === 0) parts.list.after(nothingAdvice());
    else {
      answer = answered;
      append(parts, answer);
    }
    state.dataset['searchState'] = 'done';
  };

  input.addEventListener('input', () => {
    if (input.value.trim() !== '') state.dataset['searchState'] = 'loading';
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show(), pause);
  });
  more.addEventListener('click', () => {
    const shown = parts.list.childElementCount;
    append(parts, answer);
    parts.list.children.item(shown)?.querySelector('a')?.focus();
  });
  return { ask: () => void show() };
}

function clear({ state, status, list, more }: SearchParts, words: string): void {
  list.replaceChildren();
  state.querySelector('.advice')?.remove();
  status.textContent = words;
  more.hidden = true;
}

function append({ list, more }: SearchParts, { hits }: Answer): void {
  const shown = list.childElementCount;
  list.append(...hits.slice(shown, shown + step).map(resultItem));
  more.hidden = list.childElementCount >= hits.length;
}
