/** How a document or an act is called in short: «приказ № 206 от 25.06.2021», «приложение 2 к приказу № 206 …». */
import type { ActEntry, Corpus, Document } from '../corpus/types.ts';
import { dayWords } from './date.ts';
import { actNoun, documentNoun, type Noun } from './kind-words.ts';

type Case = keyof Noun;

const annexWord: Noun = { nominative: 'приложение', genitive: 'приложения', dative: 'приложению' };

/** «№ 206 от 25.06.2021», «от 30.04.2021, без номера», «без номера и даты». */
export function numberAndDate({ number, day }: { number: string | undefined; day: string | undefined }): string {
  if (number !== undefined) return day === undefined ? `№ ${number}, без даты` : `№ ${number} от ${dayWords(day)}`;
  return day === undefined ? 'без номера и даты' : `от ${dayWords(day)}, без номера`;
}

/** The act in short: «закон № 273-ФЗ от 29.12.2012». Parts that are not known are left out. */
export function actDesignation(act: ActEntry, form: Case = 'nominative'): string {
  const number =
    act.number === undefined
      ? ''
      : ` ${/^\D*\d/u.test(act.number) && !act.number.startsWith('ГОСТ') ? '№ ' : ''}${act.number}`;
  return `${actNoun(act.kind)[form]}${number}${act.date === undefined ? '' : ` от ${dayWords(act.date)}`}`;
}

/**
 * The document in short. An annex is called by what it is annexed to.
 * @param form the case the phrase stands in
 */
export function documentDesignation(corpus: Corpus, document: Document, form: Case = 'nominative'): string {
  return designation(corpus, document, form, []);
}

/** @param above ids already gone through, so that documents annexed to each other come to an end */
function designation(corpus: Corpus, document: Document, form: Case, above: readonly string[]): string {
  const { annexTo } = document;
  const whole =
    annexTo === undefined || above.includes(annexTo) ? null : annexedTo(corpus, annexTo, [...above, document.id]);
  if (whole !== null) {
    const number = document.annexNumber === undefined ? '' : ` ${document.annexNumber}`;
    return `${annexWord[form]}${number} к ${whole}`;
  }
  return `${documentNoun(document.kind)[form]} ${numberAndDate({ number: document.number, day: document.adopted })}`;
}

/** What an annex belongs to, in the dative, or null where the graph does not know it. */
function annexedTo(corpus: Corpus, id: string, above: readonly string[]): string | null {
  const document = corpus.documents.get(id);
  if (document) return designation(corpus, document, 'dative', above);
  const act = corpus.acts.get(id);
  return act ? actDesignation(act, 'dative') : null;
}

/** The document in short; one that has neither number, date nor order above it is told by its title. */
export function fullDesignation(corpus: Corpus, document: Document, form: Case = 'nominative'): string {
  const { number, adopted, annexTo, kind, title } = document;
  return number === undefined && adopted === undefined && annexTo === undefined
    ? `${documentNoun(kind)[form]} «${title}»`
    : documentDesignation(corpus, document, form);
}
