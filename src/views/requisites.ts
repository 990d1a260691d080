/** The requisites of a document: number and date, issuer, whom it binds, what it rests on and what it belongs to. */
import type { Corpus, Document, Target } from '../corpus/types.ts';
import { counted } from '../findings/plural.ts';
import { comparisonAddress, variantsOf } from './compare/patterns.ts';
import { dayWords } from './date.ts';
import { actDesignation, documentDesignation, numberAndDate } from './designation.ts';
import { documentNoun } from './kind-words.ts';
import { upperFirst } from '../findings/lower-first.ts';
import { partTo, type Part } from './part.ts';
import { scopeWords } from './scope.ts';

export interface Requisite {
  readonly label: string;
  readonly parts: readonly Part[];
}

/** Address of the annex ledger within the page; no clause can have it. */
export const ledgerAnchor = '_annexes';

export function requisites(corpus: Corpus, document: Document): readonly Requisite[] {
  const organization = corpus.organizations.get(document.organization);
  const { number, adopted, effective, ends, annexTo, annexNumber, approvedBy } = document;
  const rows: readonly Requisite[] = [
    words('Вид, номер и дата', [
      `${documentNoun(document.kind).nominative} ${numberAndDate({ number, day: adopted })}`,
    ]),
    words('Издатель', [organization?.fullName]),
    words('Для кого', [scopeWords(document, organization)]),
    words('Действует с', [effective === undefined ? undefined : dayWords(effective)]),
    words('Действует по', [ends === undefined ? undefined : dayWords(ends)]),
    links(
      `Приложение${annexNumber === undefined ? '' : ` ${annexNumber}`} к`,
      annexTo === undefined ? [] : [ground(corpus, annexTo, 'dative')],
    ),
    links(
      'Чем утверждено',
      approvedBy === undefined || approvedBy === annexTo ? [] : [ground(corpus, approvedBy, 'nominative')],
    ),
    links(
      'Утверждает',
      // Its own annexes stand in their list.
      document.approved
        .filter((id) => corpus.documents.get(id)?.annexTo !== document.id)
        .map((id) => documentPart(corpus, id)),
    ),
    links(
      'На чём основано',
      document.grounds.map((id) => ground(corpus, id, 'nominative')),
    ),
    links('Образец', patternParts(corpus, document)),
    links(
      'По этому образцу',
      variantsOf(corpus, document).map(({ id, title }) => ({ text: title, path: comparisonAddress(document.id, id) })),
    ),
    links(
      'Вместо чего',
      document.supersedes.map((id) => documentPart(corpus, id)),
    ),
    links(
      'Чем заменено',
      document.supersededBy.map((id) => documentPart(corpus, id)),
    ),
    links('Приложения', ledger(document)),
  ];
  return rows.filter(({ parts }) => parts.length > 0);
}

/** What the document was written after, and where the two are compared. */
function patternParts(corpus: Corpus, { id, pattern }: Document): readonly Part[] {
  if (pattern === undefined) return [];
  const issuer = corpus.organizations.get(corpus.documents.get(pattern)?.organization ?? '');
  const { text, path } = documentPart(corpus, pattern);
  return [
    { text: issuer === undefined ? text : `${text} (${issuer.name})`, path },
    { text: 'Сравнить с образцом', path: comparisonAddress(pattern, id) },
  ];
}

function ledger({ annexes }: Document): readonly Part[] {
  if (annexes.length === 0) return [];
  const missing = annexes.filter(({ document }) => document === undefined).length;
  const absent =
    missing === 0
      ? ''
      : missing === annexes.length
        ? missing === 1
          ? ', текста нет'
          : ', текстов нет'
        : `, без текста ${missing}`;
  return [
    { text: `${counted(annexes.length, 'приложение', 'приложения', 'приложений')}${absent}`, path: `#${ledgerAnchor}` },
  ];
}

function ground(corpus: Corpus, id: string, form: 'nominative' | 'dative'): Part {
  const act = corpus.acts.get(id);
  return act === undefined ? documentPart(corpus, id, form) : partTo({ kind: 'act', id }, actDesignation(act, form));
}

function documentPart(corpus: Corpus, id: string, form: 'nominative' | 'dative' = 'nominative'): Part {
  const document = corpus.documents.get(id);
  const target: Target = { kind: 'document', id };
  if (document === undefined) return partTo(target, id);
  return partTo(target, documentDesignation(corpus, document, form));
}

function words(label: string, texts: readonly (string | undefined)[]): Requisite {
  return {
    label,
    parts: texts.flatMap((text) => (text === undefined ? [] : [{ text: upperFirst(text), path: null }])),
  };
}

function links(label: string, parts: readonly Part[]): Requisite {
  return { label, parts };
}
