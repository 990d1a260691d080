/** What people come for, answered from the clauses: in short, with who and by when, and on whose ground. */
import type { Clause, Corpus } from '../corpus/types.ts';
import { rhythmWords } from '../markup/rhythm.ts';
import { plainText } from '../markup/tree.ts';
import { addressOf } from './address.ts';
import { clausePlace } from './clause-place.ts';
import { lowerFirst, upperFirst } from '../findings/lower-first.ts';
import { actDesignation } from './designation.ts';
import { partTo, type Part } from './part.ts';
import { sentences } from './sentences.ts';
import { documentState, type State } from './state.ts';

/** A question in the reader's words, the ids of the clauses that answer it, of acts outside that do, and of the guide. */
export interface AskedQuestion {
  readonly words: string;
  readonly clauses: readonly string[];
  readonly acts?: readonly string[];
  readonly guide?: string;
}

/** What one organization's document, or an act outside, says to a question. */
export interface Answer {
  /** «Отвечает классный руководитель, раз в месяц.»; empty where the clause says neither. */
  readonly who: string;
  /** The first sentences, as many as are short, or the list that the clause introduces. */
  readonly line: string;
  /** Whose rule it is: «Сакский район», «Внешнее сведение». */
  readonly issuer: string;
  readonly ground: Part;
  readonly state: Pick<State, 'tone' | 'short'>;
}

export interface AnsweredQuestion {
  readonly words: string;
  /** Path of the guide that answers, or of the clause that answers first where there is none. */
  readonly path: string;
  readonly answers: readonly Answer[];
}

/**
 * The questions that the graph answers; clauses that are not in it are left out.
 * @param today `YYYY-MM-DD`
 */
export function answeredQuestions(
  corpus: Corpus,
  asked: readonly AskedQuestion[],
  today: string,
): readonly AnsweredQuestion[] {
  return asked.flatMap(({ words, clauses, acts = [], guide = '' }) => {
    const found = clauses.flatMap((id) => corpus.clauses.get(id) ?? []);
    const first = corpus.guides.has(guide)
      ? addressOf({ kind: 'guide', id: guide })
      : found[0] && addressOf({ kind: 'clause', id: found[0].id });
    const path = first ?? null;
    const answers = [
      ...found.flatMap((clause) => answer(corpus, clause, today)),
      ...acts.flatMap((id) => fromOutside(corpus, id)),
    ];
    return path === null || answers.length === 0 ? [] : [{ words, path, answers }];
  });
}

function answer(corpus: Corpus, clause: Clause, today: string): Answer[] {
  const document = corpus.documents.get(clause.document);
  if (document === undefined) return [];
  const { tone, short } = documentState(document, today);
  return [
    {
      who: whoAndWhen(corpus, clause),
      line: listOf(corpus, clause) ?? beginning(clause),
      issuer: corpus.organizations.get(document.organization)?.name ?? document.organization,
      ground: clausePlace(corpus, clause.id),
      state: { tone, short },
    },
  ];
}

/** Notes on acts begin with whose word they are. */
const provenance = /^.*?Внешнее сведение: /u;

/** What an act says that the documents do not cite: told as an outside fact. */
function fromOutside(corpus: Corpus, id: string): Answer[] {
  const act = corpus.acts.get(id);
  if (act?.note === undefined || !provenance.test(act.note)) return [];
  return [
    {
      who: '',
      line: upperFirst(sentences(act.note.replace(provenance, ''))[0] ?? ''),
      issuer: 'Внешнее сведение',
      ground: partTo({ kind: 'act', id }, `${actDesignation(act)}, ${act.issuer ?? ''}`.replace(/, $/u, '')),
      state: { tone: 'warn', short: 'документы базы на него не ссылаются' },
    },
  ];
}

const list = new Intl.ListFormat('ru', { type: 'conjunction' });

function whoAndWhen(corpus: Corpus, { responsible, unnamed, when }: Clause): string {
  const names = responsible.map((id) => lowerFirst(corpus.roles.get(id)?.title ?? id));
  const who = names.length === 0 ? (unnamed ? 'исполнитель не назван' : '') : `${verb(names)} ${list.format(names)}`;
  const words = [who, when === null ? '' : rhythmWords(when)].filter((part) => part !== '').join(', ');
  return words === '' ? '' : `${upperFirst(words)}.`;
}

function verb(names: readonly string[]): string {
  return names.length > 1 ? 'отвечают' : 'отвечает';
}

/** Characters up to which a further sentence is told. */
const short = 190;

/** The first sentence, and those behind it that leave the answer short. */
function beginning(clause: Clause): string {
  const [first = plainText(clause.title), ...others] = firstParagraph(clause);
  let told = first;
  for (const sentence of others) {
    if (told.length + sentence.length >= short) break;
    told += ` ${sentence}`;
  }
  return told;
}

/** «Обязательны шесть полей: тема урока, домашнее задание…»: where a list follows, it is the answer. */
function listOf(corpus: Corpus, clause: Clause): string | null {
  const items = clause.children
    .flatMap((anchor) => corpus.clauses.get(`${clause.document}#${anchor}`) ?? [])
    .filter(({ form }) => form === 'item');
  const lead = firstParagraph(clause).at(-1);
  if (items.length === 0 || lead === undefined) return null;
  const names = items.map(({ text }) => lowerFirst(text.split(/[.,:;(]/u)[0]?.trim() ?? text));
  return `${lead.replace(/[.:]$/u, '')}: ${names.join(', ')}.`;
}

/** Sentences of the first paragraph. */
function firstParagraph({ body }: Clause): readonly string[] {
  const paragraph = body.find(({ type }) => type === 'paragraph');
  return paragraph === undefined ? [] : sentences(plainText([paragraph]));
}
