/**
 * The reader's side of search, the same on its page and in the dialog: words are typed, an answer is shown.
 * `data-search-state` tells where it stands: `idle` (nothing asked), `loading`, `done` (answered, or failed and said so).
 */
import { failureAdvice, nothingAdvice, whereToAsk } from './advice.ts';
import type { Answer } from '../answer/ask.ts';
import { chosenCount, type Asked, type Filters } from './asked.ts';
import { allowedEarly, keptInPlace } from './early.ts';
import { element } from './element.ts';
import { foundWordsOf, keepFoundWords } from './found-words.ts';
import type { Hit } from '../answer/hit.ts';
import type { Understood } from '../language/understood.ts';
import type { Words } from '../answer/library.ts';
import { loadWords, openedIndex } from '../answer/load.ts';
import { mendingWords } from './mending.ts';
import { readerOf } from './reader.ts';
import { recentList } from './recent-list.ts';
import { isFiller } from '../language/frames.ts';
import { resultsView } from './results-view.ts';
import { search } from '../answer/search.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { suggestionsList } from './suggestions-list.ts';
import { understanding } from '../answer/understanding.ts';
import { failedWords, foundWords, loadingWords } from './words.ts';

/** The elements a search lives in. */
export interface SearchParts {
  readonly input: HTMLInputElement;
  /** Suggestions and what was asked before are put behind it. */
  readonly form: HTMLElement;
  /** Carries `data-search-state`; results are put into it. */
  readonly state: HTMLElement;
  /** A live region. */
  readonly status: HTMLElement;
}

/** What differs between the page and the dialog. */
export interface SearchManner {
  /** Id of the list of suggestions. */
  readonly listId: string;
  /** Whether results are grouped by kind. */
  readonly byKind: boolean;
  readonly filters: () => Filters;
  /** Takes the filters off. */
  readonly unfilter: () => void;
  /** Told what is asked while it is typed. */
  readonly onTyped: (asked: Asked) => void;
  /** Told what is asked when the reader has chosen it: what was asked before, the very words, no filters. */
  readonly onChosen: (asked: Asked) => void;
  readonly goTo: (suggestion: Suggestion) => void;
}

export interface SearchSession {
  readonly asked: () => Asked;
  /** Asks for what stands in the field, at once. @param literal whether for the very words */
  readonly ask: (literal: boolean) => void;
  /** Shows what was asked before, where the field is empty. */
  readonly renewRecent: () => void;
}

/** Pause after the last key before it is asked, in milliseconds: shorter than between two keys of a quick typist. */
const pause = 40;
/** An answer that comes so soon is shown at once, without what is known before it, in milliseconds. */
const patience = 40;
/** The field has room for more where the screen is wide. */
const mostSuggestions = { wide: 6, narrow: 4 };

/** Makes a search work in its elements. */
export function startSearch({ input, form, state, status }: SearchParts, manner: SearchManner): SearchSession {
  let timer: number | undefined;
  /** Waits to show what is known before the answer. */
  let soon: number | undefined;
  /** Counts questions: an answer to an earlier one comes too late and is dropped. */
  let turn = 0;
  let literal = false;
  /** Whether the reader is at it: then suggestions are wanted. */
  let isTyping = false;
  let words: Words | null = null;
  /** How what is shown was understood. */
  let understood: Understood | null = null;

  const mending = element('p', { class: 'mending', hidden: '' });
  const results = resultsView();
  const advice = element('div', {});
  const suggestions = suggestionsList(input, manner.listId, manner.goTo);
  const before = recentList(
    (query) => choose(query, false),
    () => {
      status.textContent = 'Список недавних запросов очищен';
      input.focus();
    },
  );
  form.after(suggestions.element, before.element);
  state.append(mending, results.element, advice);

  const asked = (): Asked => ({ query: input.value.trim(), filters: manner.filters(), literal });
  const isByKind = (): boolean => manner.byKind && manner.filters().kind === undefined;
  const setState = (name: 'idle' | 'loading' | 'done'): void => {
    state.dataset['searchState'] = name;
  };
  const choose = (query: string, exactly: boolean): void => {
    input.value = query;
    input.focus();
    literal = exactly;
    manner.onChosen(asked());
    void show(false);
  };
  const tellMending = (found: boolean): void => {
    const { query } = asked();
    const corrected = understood?.corrected ?? null;
    const said = mendingWords({ query, corrected, literal, found }, (exactly) => choose(query, exactly));
    mending.replaceChildren(...said);
    mending.hidden = said.length === 0;
  };
  const clear = (): void => {
    understood = null;
    mending.hidden = true;
    results.show([], false);
    advice.replaceChildren();
    status.textContent = '';
    setState('idle');
  };

  const show = async (typing: boolean): Promise<void> => {
    window.clearTimeout(timer);
    const mine = ++turn;
    const { query, filters } = asked();
    isTyping = typing;
    if (!typing) suggestions.close();
    before.renew(query === '');
    if (query === '') {
      suggestions.close();
      clear();
      return;
    }
    setState('loading');
    status.textContent = loadingWords;
    let early: readonly Hit[] = [];
    window.clearTimeout(soon);
    const answer = await search({ query, typing, literal, filters, reader: readerOf(filters) }, (hits, meant) => {
      early = mine === turn ? allowedEarly(hits, filters) : [];
      if (early.length === 0) return;
      understood = meant;
      soon = window.setTimeout(() => showEarly(early), patience);
    }).catch((error: unknown) => {
      console.error(error);
      return null;
    });
    if (mine !== turn) return;
    window.clearTimeout(soon);
    if (answer === null) showFailure(early);
    else showAnswer(answer, early);
    setState('done');
  };
  const showEarly = (early: readonly Hit[]): void => {
    tellMending(true);
    advice.replaceChildren();
    results.showEarly(early);
  };
  const showFailure = (early: readonly Hit[]): void => {
    status.textContent = failedWords(early.length > 0);
    if (early.length > 0) showEarly(early);
    else {
      mending.hidden = true;
      results.show([], false);
    }
    advice.replaceChildren(failureAdvice());
  };
  const showAnswer = (answer: Answer, early: readonly Hit[]): void => {
    understood = answer.understood;
    const { filters } = asked();
    const { hits } = answer;
    // «Кто», «как»: the question is still to come, and nothing has been looked for in vain.
    if (hits.length === 0 && isTyping && understood.concepts.every(({ word }) => isFiller(word))) {
      mending.hidden = true;
      results.show([], false);
      advice.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = foundWords(answer);
    tellMending(hits.length > 0);
    results.show(keptInPlace(early, hits), isByKind());
    const nothing = nothingAdvice({
      nearest: answer.nearest,
      tellsWhereToAsk: words?.places.some(({ path }) => path === whereToAsk) === true,
      unfilter: chosenCount(filters) === 0 ? null : unfilter,
    });
    advice.replaceChildren(...(hits.length === 0 ? [nothing] : []));
  };
  const unfilter = (): void => {
    manner.unfilter();
    choose(asked().query, literal);
  };

  const suggestNow = async (): Promise<void> => {
    const typed = input.value;
    if (words === null) return;
    const meant = await understanding(typed, words.dictionary, openedIndex(), { typing: true, literal: false });
    // Another key was pressed meanwhile, or the question was asked.
    if (typed !== input.value || !isTyping) return;
    const most = matchMedia('(min-width: 40rem)').matches ? mostSuggestions.wide : mostSuggestions.narrow;
    suggestions.show(suggest(words.places, typed, meant, most));
  };

  input.addEventListener('input', () => {
    literal = false;
    if (asked().query !== '') setState('loading');
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      manner.onTyped(asked());
      void show(true);
      suggestNow().catch(() => undefined);
    }, pause);
  });
  state.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-search-result] a') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!(link instanceof HTMLAnchorElement) || !isPlain || understood === null) return;
    keepFoundWords(foundWordsOf(link.pathname, understood));
  });
  // The reader has opened search: what is needed for the first suggestion comes while the first word is typed.
  loadWords()
    .then((loaded) => {
      words = loaded;
      return isTyping ? suggestNow() : undefined;
    })
    .catch(() => undefined);

  return {
    asked,
    ask: (exactly) => {
      literal = exactly;
      void show(false);
    },
    renewRecent: () => before.renew(asked().query === ''),
  };
}
