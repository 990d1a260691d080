/** What the front matter of a document says, in people's words. */
import type { Document, Target } from '../corpus/types.ts';
import { valueWords } from '../schemas/value-words.ts';
import { dayWords } from '../views/date.ts';
import { documentNoun } from '../views/kind-words.ts';
import { scopeWords } from '../views/scope.ts';
import { fact, listFact, longFact, type Fact, type Item } from './facts.ts';
import { otherFacts } from './other-facts.ts';
import { item, items, nameOf, type Reading } from './reading.ts';

/** Every fact of a document, clauses aside; sections are among them. */
export function documentFacts(reading: Reading, document: Document): readonly Fact[] {
  const value = (label: string, key: string, written: string): Fact => fact(label, valueWords(key, written), written);
  const day = (label: string, written: string | undefined): Fact =>
    fact(label, written === undefined ? null : dayWords(written));
  const { source } = document;
  return [
    longFact('Название', document.title),
    fact('Вид документа', documentNoun(document.kind).nominative),
    listFact('Издатель', item(reading, 'organization', document.organization)),
    fact('Для кого', scopeWords(document, reading.corpus.organizations.get(document.organization)), document.scope),
    fact('Номер', document.number),
    day('Дата', document.adopted),
    day('Действует с', document.effective),
    day('Действует по', document.ends),
    value('Состояние', 'status', document.status),
    day('Состояние подтверждено', document.statusChecked),
    value('Что за текст', 'rendition', document.rendition),
    value('Копия', 'copy', source.copy),
    longFact('О копии', source.note),
    fact('Файл официального текста', source.file),
    fact('Контрольная сумма файла', source.sha256),
    value('Нумерация', 'numbering', document.numbering),
    listFact('Чем утверждён', named(reading, document.approvedBy)),
    listFact('Приложение к', named(reading, document.annexTo)),
    fact('Номер приложения', document.annexNumber),
    listFact('Образец', item(reading, 'document', document.pattern)),
    listFact('Приложения', annexes(reading, document)),
    listFact('На чём основан', items(reading, 'act', document.grounds)),
    listFact('Вместо чего', items(reading, 'document', document.supersedes)),
    listFact('Чем заменён', items(reading, 'document', document.supersededBy)),
    listFact('Разделы', sections(document)),
    ...otherFacts(document, told),
  ];
}

/** Keys that have a line above. */
const told = [
  'title',
  'kind',
  'organization',
  'scope',
  'number',
  'adopted',
  'effective',
  'ends',
  'status',
  'statusChecked',
  'rendition',
  'source',
  'numbering',
  'approvedBy',
  'annexTo',
  'annexNumber',
  'pattern',
  'annexes',
  'grounds',
  'supersedes',
];

/** What the heading of a document that is new or gone tells already, and what matters to editors alone. */
export const inHeading: readonly string[] = ['Название', 'Вид документа', 'Издатель', 'Номер', 'Дата', 'Нумерация'];

/** A document or an act. */
function named(reading: Reading, id: string | undefined): readonly Item[] {
  if (id === undefined) return [];
  const target: Target = { kind: reading.corpus.acts.has(id) ? 'act' : 'document', id };
  return [{ key: reading.key(target), words: nameOf(reading.corpus, target) }];
}

function annexes({ key }: Reading, document: Document): readonly Item[] {
  return document.annexes.map(({ number, title, document: id }) => ({
    key: [number, title, id === undefined ? '' : key({ kind: 'document', id })].join('\n'),
    words: `${number} «${title}» — ${id === undefined ? 'текста нет' : 'текст есть'}`,
  }));
}

function sections(document: Document): readonly Item[] {
  return document.sections.map(({ anchor, text }) => {
    const words = `${anchor}${text === '' ? '' : ` «${text}»`}`;
    return { key: words, words };
  });
}
